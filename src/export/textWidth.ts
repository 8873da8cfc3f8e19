/** Width in halves of a Chinese character: what a spreadsheet counts the width of a column in. */
export const textWidth = (text: string): number => {
  let width = 0;
  for (const character of text) width += character > "ÿ" ? 2 : 1;
  return width;
};

/** Lines that a text takes in a column of that width. */
export const linesIn = (text: string, width: number): number =>
  text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / width)), 0);

/** The text in pieces that are no wider, for where a spreadsheet does not break lines. */
export const brokenAt = (text: string, width: number): readonly string[] => {
  const pieces = [""];
  let used = 0;
  for (const character of text) {
    used += textWidth(character);
    if (used > width) {
      pieces.push("");
      used = textWidth(character);
    }
    pieces[pieces.length - 1] += character;
  }
  return pieces;
};
