const marks: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/** What the byte order mark of a text says; undefined when it has none. */
export const markedEncoding = (bytes: Uint8Array): string | undefined =>
  marks.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1];

/** The text of a file in UTF-8, UTF-16 with its mark, or GBK; undefined when it is in none of them. */
export const decodeReport = (bytes: Uint8Array): string | undefined => {
  const marked = markedEncoding(bytes);
  for (const encoding of marked ? [marked] : ["utf-8", "gb18030"])
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {}
  return undefined;
};
