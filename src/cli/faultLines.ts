import type { Fault } from "../domain/fault";

/** Every fault with its place and remedy; those that differ in their row alone share a line. */
export const faultLines = (faults: readonly Fault[]): readonly string[] => {
  const rows = new Map<string, number[]>();
  const firsts = new Map<string, Fault>();
  for (const fault of faults) {
    const { row, ...rest } = fault;
    const key = JSON.stringify(rest, Object.keys(rest).sort());
    if (!firsts.has(key)) firsts.set(key, fault);
    if (row !== undefined) rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  return [...firsts].map(([key, fault]) => lineOf(fault, rows.get(key) ?? []));
};

const lineOf = ({ file, column, found, problem, remedy }: Fault, rows: readonly number[]): string => {
  const at = rows.length > 0 ? `第 ${spansOf(rows).join("、")} 行` : "";
  const count = rows.length > 1 ? `（${rows.length} 处）` : "";
  const place = [file, at, column, found && `“${found}”`].filter(Boolean).join(" ");
  return `  ${place}：${problem}${count}。处理：${remedy}。`;
};

/** `2–5`, `7` of 2, 3, 4, 5, 7. */
const spansOf = (rows: readonly number[]): readonly string[] => {
  const sorted = [...rows].sort((a, b) => a - b);
  const ends = sorted.filter((row, i) => sorted[i + 1] !== row + 1);
  const starts = sorted.filter((row, i) => sorted[i - 1] !== row - 1);
  return starts.map((start, i) => (start === ends[i] ? String(start) : `${start}–${ends[i]}`));
};
