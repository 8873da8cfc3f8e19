import type { Ledger, Report } from "./ledger";

type Lines = Pick<Ledger, "reports">;

/** How many lines at the end of a ledger a later one lacks: none, for a ledger only grows, unless an older one was put over it. */
export const lostLines = ({ reports: before }: Lines, { reports: after }: Lines): number => {
  const split = before.findIndex((line, i) => !isSame(line, after[i]));
  return split === -1 ? 0 : before.length - split;
};

const isSame = (a: Report, b: Report | undefined): boolean =>
  a.month === b?.month &&
  a.unit === b.unit &&
  a.indicator === b.indicator &&
  a.value === b.value &&
  a.reportedOn === b.reportedOn &&
  a.origin?.import === b.origin?.import;
