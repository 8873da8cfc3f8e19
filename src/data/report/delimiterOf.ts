const sampleLength = 65_536;
/** In case of a tie the one that is rarer in running text. */
const delimiters = ["\t", ",", ";", "，"] as const;

/** The character that parts the cells: the one that most lines have outside quotation marks; a comma when none has any. */
export const delimiterOf = (text: string): string => {
  const lines = text
    .slice(0, sampleLength)
    .replace(/"[^"]*"/g, "")
    .split(/[\r\n]+/);
  const counts = delimiters.map((delimiter) => lines.filter((line) => line.includes(delimiter)).length);
  const most = Math.max(...counts);
  return most === 0 ? "," : delimiters[counts.indexOf(most)]!;
};
