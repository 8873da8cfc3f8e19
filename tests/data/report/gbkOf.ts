/** Every character that takes two bytes, by what the decoder makes of them: the platform has no encoder. */
const pairs: ReadonlyMap<string, readonly [number, number]> = (() => {
  const decoder = new TextDecoder("gb18030");
  const found = new Map<string, readonly [number, number]>();
  for (let first = 0x81; first <= 0xfe; first++)
    for (let second = 0x40; second <= 0xfe; second++) {
      const char = decoder.decode(Uint8Array.of(first, second));
      if (char.length === 1 && char !== "\ufffd") found.set(char, [first, second]);
    }
  return found;
})();

/** A text in GBK. */
export const gbkOf = (text: string): Uint8Array =>
  new Uint8Array(
    [...text].flatMap((char) => {
      const bytes = char < "\x80" ? [char.charCodeAt(0)] : pairs.get(char);
      if (!bytes) throw new Error(`${char} is not in GBK`);
      return [...bytes];
    }),
  );
