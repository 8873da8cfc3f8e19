const prefix = "(?:[\\w.-]+:)?";
const item = new RegExp(`<${prefix}si(?=[\\s/>])`, "g");
const reference = new RegExp(`\\st=["']s["'][^<>]*>\\s*<${prefix}v(?:\\s[^<>]*)?>\\s*(\\d+)`, "g");

/** How many texts the shared ones of a workbook are. */
export const sharedTexts = (strings: string): number => {
  let count = 0;
  item.lastIndex = 0;
  while (item.exec(strings)) count++;
  return count;
};

/** How many there have to be for the cells of a sheet. */
export const sharedTextsFor = (cells: string): number => {
  let most = 0;
  reference.lastIndex = 0;
  for (let found = reference.exec(cells); found; found = reference.exec(cells))
    most = Math.max(most, Number(found[1]) + 1);
  return most;
};
