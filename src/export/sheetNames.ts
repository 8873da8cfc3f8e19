const longest = 31;

/** The names as Excel allows them on tabs: no forbidden character, not too long, each once whatever its case. */
export const sheetNames = (names: readonly string[]): readonly string[] => {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = plainName(name);
    let free = plain;
    for (let n = 2; taken.has(free.toLowerCase()); n++) free = numbered(plain, n);
    taken.add(free.toLowerCase());
    return free;
  });
};

const numbered = (name: string, n: number): string => `${cut(name, longest - String(n).length - 1)}-${n}`;

const plainName = (name: string): string => {
  const allowed = cut(name.replace(/[[\]:*?/\\]|\p{C}/gu, " ").trim(), longest).replace(/^['\s]+|['\s]+$/g, "");
  return allowed === "" || allowed.toLowerCase() === "history" ? `表${allowed}` : allowed;
};

/** At most so many UTF-16 units, without half a character at the end. */
const cut = (text: string, length: number): string => text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
