import { Inflate } from "fflate";
import { ok, type Result } from "../../domain/fault";
import type { Finding } from "../../domain/finding";
import { crc32 } from "./crc32";
import { refuse, refuseDamaged } from "./refuse";
import { type Entry, zipEntries } from "./zipEntries";

/** A file of the archive by its path, whatever the case of its letters; empty when there is none. */
export type ReadPart = (path: string) => Result<Uint8Array, Finding>;

export interface Archive {
  readonly paths: readonly string[];
  readonly read: ReadPart;
}

const totalCap = 200 * 1024 * 1024;
/** Sheets pack 10 to 50 times, and nothing more than a thousand. */
const ratioCap = 200;
const smallSize = 1024 * 1024;

/** Opens a zip file without inflating anything; its files are inflated when asked for, no further than announced. */
export const unpack = (bytes: Uint8Array): Result<Archive, Finding> => orDamaged(() => open(bytes));

const open = (bytes: Uint8Array): Result<Archive, Finding> => {
  const entries = zipEntries(bytes);
  if (!entries) return refuseDamaged();
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > totalCap)
    return refuse("zipBomb", "文件解压后超过 200 MB", "删去表格以外的空白行列和多余的工作表，另存后再导入");
  const byPath = new Map(entries.map((entry) => [pathOf(entry.name), entry]));
  if (byPath.size < entries.length) return refuseDamaged();
  const read: ReadPart = (path) => {
    const entry = byPath.get(pathOf(path));
    return entry ? orDamaged(() => readEntry(bytes, entry)) : ok(new Uint8Array());
  };
  return ok({ paths: [...byPath.keys()], read });
};

/** What the reading of a broken archive throws ends here. */
const orDamaged = <T>(work: () => Result<T, Finding>): Result<T, Finding> => {
  try {
    return work();
  } catch {
    return refuseDamaged();
  }
};

const pathOf = (name: string): string => name.replace(/\\/g, "/").toLowerCase();

const readEntry = (bytes: Uint8Array, entry: Entry): Result<Uint8Array, Finding> => {
  if (entry.encrypted) return refuse("encrypted", "文件加了密码", "解开密码后再导入");
  if (entry.size > smallSize && entry.size > entry.packed * ratioCap) return refuseRatio();
  const packed = packedBytes(bytes, entry);
  if (packed.length < entry.packed || (entry.method !== 0 && entry.method !== 8)) return refuseDamaged();
  const content = entry.method === 0 ? packed : inflateWithin(packed, entry.size);
  if (!content) return refuseRatio();
  return content.length === entry.size && crc32(content) === entry.crc ? ok(content) : refuseDamaged();
};

const refuseRatio = (): Result<never, Finding> =>
  refuse("zipBomb", "文件的压缩比不正常", "用 WPS 或 Excel 打开核对内容，另存为 xlsx 再导入");

const packedBytes = (bytes: Uint8Array, { offset, packed }: Entry): Uint8Array => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return bytes.subarray(start, start + packed);
};

/** Little enough that what comes of one step, a thousand times as much, is no harm. */
const inflateStep = 16 * 1024;

/** Undefined as soon as more comes out than was announced: what is beyond is never inflated. */
const inflateWithin = (packed: Uint8Array, size: number): Uint8Array | undefined => {
  const content = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((piece) => {
    if (length + piece.length <= size) content.set(piece, length);
    length += piece.length;
  });
  for (let at = 0; at < packed.length && length <= size; at += inflateStep)
    inflate.push(packed.subarray(at, at + inflateStep), at + inflateStep >= packed.length);
  return length > size ? undefined : content.subarray(0, length);
};
