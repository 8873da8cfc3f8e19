export type Weight = "fair" | "heavy" | "broken";

/** Tags and escapes: a full report takes two million, ten for each cell that is alone in its row and has a formula. */
const pieceCap = 2_500_000;
const lengthCap = 64 * 1024 * 1024;
const longestTag = 65_536;

const bare = "[^<>\"']*";
const tag = new RegExp(`<!--[^]*?-->|<!\\[CDATA\\[[^]*?\\]\\]>|<${bare}(?:"[^<"]*"${bare}|'[^<']*'${bare})*>|<`, "g");
const escapeStarts = ["&", "_x"];

/** What texts would cost a reader that takes everything in; of broken ones it cannot be told. */
export const weighXml = (texts: readonly string[]): Weight => {
  if (texts.reduce((sum, { length }) => sum + length, 0) > lengthCap) return "heavy";
  let pieces = texts.reduce((sum, text) => sum + escapesIn(text), 0);
  for (const text of texts) {
    tag.lastIndex = 0;
    for (let found = tag.exec(text); found && pieces <= pieceCap; found = tag.exec(text)) {
      const [{ length }] = found;
      if (length === 1 || (length > longestTag && !found[0].startsWith("<!"))) return "broken";
      pieces++;
    }
  }
  return pieces > pieceCap ? "heavy" : "fair";
};

const escapesIn = (text: string): number => {
  let count = 0;
  for (const start of escapeStarts)
    for (let at = text.indexOf(start); at !== -1 && count <= pieceCap; at = text.indexOf(start, at + 1)) count++;
  return count;
};
