/** The records of a CSV text as they stand, each with the line end that closes it. */
export const recordsOf = (text: string): readonly string[] => {
  const records: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === '"') isQuoted = !isQuoted;
    if (isQuoted || (character !== "\n" && (character !== "\r" || text[i + 1] === "\n"))) continue;
    records.push(text.slice(start, i + 1));
    start = i + 1;
  }
  if (start < text.length) records.push(text.slice(start));
  return records;
};
