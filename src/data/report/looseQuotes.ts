export interface Position {
  readonly row: number;
  readonly column: number;
}

const foundCap = 100;

/**
 * The cells that begin with a quotation mark and do not end with one: a reader of CSV would swallow what follows. At most
 * a hundred, and none beyond one that runs over its line: what follows may be part of it. A mark inside a bare cell is text.
 */
export const looseQuotes = (text: string, delimiter: string): readonly Position[] => {
  if (!text.includes('"')) return [];
  const loose: Position[] = [];
  let [row, column] = [0, 0];
  for (let at = 0; at < text.length && loose.length < foundCap; ) {
    const isQuoted = text[at] === '"';
    let stop = isQuoted ? quotedEnd(text, at) : bareEnd(text, at, delimiter);
    if (isQuoted && !isStop(text[stop], delimiter)) {
      loose.push({ row, column });
      const line = lineEnd(text, at);
      if (stop > line) break;
      stop = line;
    }
    [row, column] = text[stop] === delimiter ? [row, column + 1] : [row + 1, 0];
    at = text[stop] === "\r" && text[stop + 1] === "\n" ? stop + 2 : stop + 1;
  }
  return loose;
};

const isStop = (char: string | undefined, delimiter: string): boolean =>
  char === undefined || char === delimiter || char === "\n" || char === "\r";

const bareEnd = (text: string, start: number, delimiter: string): number => {
  let at = start;
  while (!isStop(text[at], delimiter)) at++;
  return at;
};

/** Just behind the mark that closes the cell; where the text's last mark is when none does. */
const quotedEnd = (text: string, start: number): number => {
  let close = text.indexOf('"', start + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  return close === -1 ? text.lastIndexOf('"') : close + 1;
};

const lineEnd = (text: string, start: number): number => {
  const end = text.indexOf("\n", start);
  return end === -1 ? text.length : end;
};
