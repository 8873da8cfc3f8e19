/** What the directory of a zip file says of one file in it. */
export interface Entry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  /** As announced, not as found. */
  readonly size: number;
  /** Of its local header. */
  readonly offset: number;
}

const endMark = 0x06054b50;
const longEndMark = 0x06064b50;
const longEndLocatorMark = 0x07064b50;
const entryMark = 0x02014b50;
const endLength = 22;
const longestComment = 0xffff;
const seeLong = 0xffffffff;

/** The directory of a zip file; undefined, or a RangeError, when it has none that can be read. */
export const zipEntries = (bytes: Uint8Array): readonly Entry[] | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = directoryOf(view);
  if (!directory) return undefined;
  const entries: Entry[] = [];
  let at = directory.offset;
  for (let i = 0; i < directory.count; i++) {
    if (view.getUint32(at, true) !== entryMark) return undefined;
    entries.push(entryAt(view, at));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
};

const directoryOf = (view: DataView): { readonly count: number; readonly offset: number } | undefined => {
  const last = view.byteLength - endLength;
  for (let end = last; end >= Math.max(0, last - longestComment); end--) {
    if (view.getUint32(end, true) !== endMark) continue;
    const short = { count: view.getUint16(end + 10, true), offset: view.getUint32(end + 16, true) };
    if (short.count !== 0xffff && short.offset !== seeLong) return short;
    if (view.getUint32(end - 20, true) !== longEndLocatorMark) return undefined;
    const long = longAt(view, end - 12);
    if (view.getUint32(long, true) !== longEndMark) return undefined;
    return { count: longAt(view, long + 32), offset: longAt(view, long + 48) };
  }
  return undefined;
};

const entryAt = (view: DataView, at: number): Entry => {
  const nameLength = view.getUint16(at + 28, true);
  const extra = { start: at + 46 + nameLength, length: view.getUint16(at + 30, true) };
  const short = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const [size = 0, packed = 0, offset = 0] = longFields(view, extra, short);
  return {
    name: new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength)),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    ...{ size, packed, offset },
  };
};

/** Fields too long for their place stand in an extra field, in the same order, with no place kept for the others. */
const longFields = (
  view: DataView,
  { start, length }: { readonly start: number; readonly length: number },
  short: readonly number[],
): readonly number[] => {
  if (!short.includes(seeLong)) return short;
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return short.map((field) => {
      if (field !== seeLong) return field;
      next += 8;
      return longAt(view, next - 8);
    });
  }
  return short;
};

const longAt = (view: DataView, at: number): number =>
  view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
