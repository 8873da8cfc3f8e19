/**
 * A text as it is put into a cell: without control characters but line breaks, and marked as text where a table program
 * would take it for a formula (OWASP, CSV injection; full-width signs count for some).
 */
export const harmless = (text: string): string => {
  const plain = text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n]+/gu, " ")
    .trim();
  return /^[=+\-@＝＋－＠]/.test(plain) ? `'${plain}` : plain;
};
