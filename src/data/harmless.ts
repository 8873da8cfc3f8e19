import { markedText } from "../domain/markedText";

/** A text as it is put into a cell: without control characters but line breaks, and never a formula. */
export const harmless = (text: string): string =>
  markedText(
    text
      .replace(/\r\n?/g, "\n")
      .replace(/[^\P{Cc}\n]+/gu, " ")
      .trim(),
  );
