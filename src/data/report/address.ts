/** Such as `C5`, of a zero-based position. */
export const addressOf = (row: number, column: number): string => `${lettersOf(column)}${row + 1}`;

const lettersOf = (column: number): string => {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : lettersOf(Math.floor(column / 26) - 1) + letter;
};
