import { type Ledger, type Report, subjectOf } from "./ledger";

type Lines = Pick<Ledger, "reports">;

/**
 * How many lines of a ledger a later one neither has nor has replaced: none, for a ledger only grows, unless an older one
 * was put over it. A number that was reported once more, that day or later, replaces what is gone.
 */
export const lostLines = ({ reports: before }: Lines, { reports: after }: Lines): number => {
  if (before.every((line, i) => isSame(line, after[i]))) return 0;
  const newest = new Map<string, string>();
  const values = new Set<string>();
  for (const line of after) {
    const subject = subjectOf(line);
    values.add(`${subject} ${line.value}`);
    if (line.reportedOn > (newest.get(subject) ?? "")) newest.set(subject, line.reportedOn);
  }
  return before.filter((line) => {
    const subject = subjectOf(line);
    return !values.has(`${subject} ${line.value}`) && (newest.get(subject) ?? "") < line.reportedOn;
  }).length;
};

const isSame = (a: Report, b: Report | undefined): boolean =>
  a.month === b?.month &&
  a.unit === b.unit &&
  a.indicator === b.indicator &&
  a.value === b.value &&
  a.reportedOn === b.reportedOn;
