/** What a table program would take for the beginning of a formula (OWASP, CSV injection): full-width signs count for some. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** A text for a cell, marked as one where a table program would take it for a formula. */
export const markedText = (text: string): string => (formulaStart.test(text) ? `'${text}` : text);
