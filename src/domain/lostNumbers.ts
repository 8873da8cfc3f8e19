import { type Ledger, type Report, standingReports, subjectOf } from "./ledger";

type Lines = Pick<Ledger, "reports">;

/**
 * How many numbers of a ledger a later one says otherwise although nobody corrected them since: none, for a ledger only
 * grows, unless an older one was put over it. A line that the earlier ledger did not have corrects, that day or later.
 */
export const lostNumbers = ({ reports: before }: Lines, { reports: after }: Lines): number => {
  if (before === after) return 0;
  if (before.every((line, i) => isSame(line, after[i]))) return 0;
  const known = new Set(before.map(wordOf));
  const now = standingReports(after);
  return [...standingReports(before)].filter(([subject, line]) => {
    const held = now.get(subject);
    if (!held) return line.value !== undefined;
    return held.value !== line.value && (known.has(wordOf(held)) || held.reportedOn < line.reportedOn);
  }).length;
};

const isSame = (a: Report, b: Report | undefined): boolean => b !== undefined && wordOf(a) === wordOf(b);

const wordOf = (line: Report): string => `${subjectOf(line)} ${line.value} ${line.reportedOn}`;
