const plainCell = '[^",\\r\\n]*';
const quotedCell = '"[^"]*(?:""[^"]*)*"';

/**
 * The records of a CSV text, counted from 0, in which a quotation mark stands alone or inside a bare cell (RFC 4180 §2,
 * rules 5 to 7): a reader would swallow what follows, or keep the mark. Each record is told once.
 */
export const strayQuotes = (text: string): readonly number[] => {
  if (!text.includes('"')) return [];
  const cell = new RegExp(`(?:${quotedCell}|${plainCell})(,|\\r?\\n|$)`, "y");
  const stray: number[] = [];
  for (let record = 0; cell.lastIndex < text.length; ) {
    const start = cell.lastIndex;
    const found = cell.exec(text);
    if (!found) {
      stray.push(record++);
      const end = text.indexOf("\n", start);
      cell.lastIndex = end === -1 ? text.length : end + 1;
    } else if (found[1] !== ",") record++;
  }
  return stray;
};
