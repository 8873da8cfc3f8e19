import type { Finding } from "../../../domain/finding";
import { type Month, monthLabel, monthText } from "../../../domain/month";
import { findingAt, nowhere } from "../findingAt";

interface Days {
  /** ISO dates. */
  readonly reportedOn: string;
  readonly today: string;
  /** The newest date in the ledger; absent when it has no line. */
  readonly newest?: string;
}

/**
 * Whether the months, in order, can have been reported on this day; `current` is the month that is not over yet. Values
 * of goals have periods of their own.
 */
export const checkReportedOn = (
  days: Days,
  months: readonly Month[],
  current: Month,
  hasGoals = false,
): readonly Finding[] =>
  months.length === 0 && !hasGoals
    ? []
    : [
        ...outOfOrder(days),
        ...beforeEnd(
          days,
          months.filter((month) => month < current),
        ),
      ];

/** The newest date wins in the ledger: an earlier one would change nothing. */
const outOfOrder = ({ reportedOn, newest = "", today }: Days): readonly Finding[] => {
  const isEarly = reportedOn < newest;
  const last = newest > today ? newest : today;
  if (!isEarly && reportedOn <= last) return [];
  return [
    findingAt("reportedEarly", nowhere, {
      found: reportedOn,
      problem: isEarly ? `报送日期早于台账最新的 ${newest}` : `报送日期晚于今天 ${today}`,
      remedy: isEarly ? "改为这一天或以后；核对电脑的日期" : "改为今天或以前；核对电脑的日期",
    }),
  ];
};

/** A count at the end of a month is not known before the month is over; one that is not over yet has its own error. */
const beforeEnd = ({ reportedOn }: Days, over: readonly Month[]): readonly Finding[] => {
  const last = over[over.length - 1];
  if (last === undefined || monthText(last) < reportedOn.slice(0, 7)) return [];
  return [
    findingAt(
      "reportedEarly",
      nowhere,
      {
        found: reportedOn,
        problem: `报送日期 ${reportedOn} 早于${monthLabel(last)}末`,
        remedy: "改为月份结束以后的日期",
      },
      { month: last },
    ),
  ];
};
