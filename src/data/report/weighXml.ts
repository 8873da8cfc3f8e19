export type Weight = "fair" | "heavy" | "broken";

/** Tags and escapes: a full report takes two million, ten for each cell that is alone in its row and has a formula. */
const pieceCap = 2_500_000;
const lengthCap = 64 * 1024 * 1024;
const longestTag = 65_536;

const bare = "[^<>\"']*";
const tag = new RegExp(
  `<!--[^]*?-->|<!\\[CDATA\\[[^]*?\\]\\]>|<(/?)([^\\s<>"'/]*)${bare}(?:"[^<"]*"${bare}|'[^<']*'${bare})*>|<`,
  "g",
);
const escapeStarts = ["&", "_x"];

/** What texts would cost a reader that takes everything in, and that would read on where tags do not match. */
export const weighXml = (texts: readonly string[]): Weight => {
  if (texts.reduce((sum, { length }) => sum + length, 0) > lengthCap) return "heavy";
  let pieces = 0;
  for (const text of texts) {
    pieces += escapesIn(text);
    const tags = pieces > pieceCap ? 0 : tagsIn(text, pieceCap - pieces);
    if (tags === undefined) return "broken";
    pieces += tags;
  }
  return pieces > pieceCap ? "heavy" : "fair";
};

/** Counts to one beyond the cap; undefined when a tag does not end, goes on without end, or has no other to match. */
const tagsIn = (text: string, cap: number): number | undefined => {
  const open: string[] = [];
  let count = 0;
  tag.lastIndex = 0;
  for (let found = tag.exec(text); found; found = tag.exec(text)) {
    const [whole, slash, name = ""] = found;
    if (++count > cap) return count;
    if (whole.startsWith("<!") || whole.startsWith("<?")) continue;
    if (name === "" || whole.length > longestTag) return undefined;
    if (slash === "/") {
      if (open.pop() !== name) return undefined;
    } else if (!whole.endsWith("/>")) open.push(name);
  }
  return open.length === 0 ? count : undefined;
};

const escapesIn = (text: string): number => {
  let count = 0;
  for (const start of escapeStarts)
    for (let at = text.indexOf(start); at !== -1 && count <= pieceCap; at = text.indexOf(start, at + 1)) count++;
  return count;
};
