import type { Finding } from "../../../domain/finding";
import { type Month, monthLabel } from "../../../domain/month";
import type { ReportCheck } from "../../../domain/reportCheck";
import type { NamedMonth } from "../columnsOf";
import { findingAt, nowhere } from "../findingAt";
import { type MonthWords, mayAgree } from "../monthIn";

export interface MonthContext {
  readonly months: readonly Month[];
  readonly detected: ReportCheck["detected"];
  readonly confirmed: Month | undefined;
  /** The month that is not over yet. */
  readonly current: Month;
  /** The last month that the ledger knows; undefined when it has no report at all. */
  readonly latest: Month | undefined;
  /** First and last month of the plan. */
  readonly span: readonly [Month, Month];
  readonly isOpen: boolean;
  /** What title, sheet and file name around each table. */
  readonly named: readonly (readonly NamedMonth[])[];
}

/** Whether the months of a report can be, and whether they are the ones expected. */
export const checkMonths = (context: MonthContext): readonly Finding[] => {
  const { isOpen, months, current, span } = context;
  if (isOpen)
    return [
      findingAt("monthMissing", nowhere, {
        found: "",
        problem: "文件没有写明是哪个月的数",
        remedy: "选定月份",
      }),
    ];
  return [
    ...months.filter((month) => month >= current).map(ahead),
    ...months.filter((month) => !isIn(month, span)).map((month) => outside(month, span)),
    ...questionsOf(context),
  ];
};

const ahead = (month: Month): Finding =>
  findingAt(
    "monthAhead",
    nowhere,
    {
      found: monthLabel(month),
      problem: `${monthLabel(month)}还没有结束`,
      remedy: "改正月份；月末数在月份结束后才能导入",
    },
    { month },
  );

const outside = (month: Month, [first, last]: readonly [Month, Month]): Finding =>
  findingAt(
    "monthOutside",
    nowhere,
    {
      found: monthLabel(month),
      problem: `${monthLabel(month)}不在计划期内`,
      remedy: `计划期为${monthLabel(first)}至${monthLabel(last)}，改正月份`,
    },
    { month },
  );

const isIn = (month: Month, [first, last]: readonly [Month, Month]): boolean => month >= first && month <= last;

const questionsOf = ({
  months,
  detected,
  confirmed,
  current,
  latest,
  span,
  named,
}: MonthContext): readonly Finding[] => {
  const [month] = months;
  if (month === undefined || months.length > 1) return [];
  const conflict = detected !== undefined && confirmed !== undefined && detected.month !== confirmed;
  const expected = month === current - 1 || (latest !== undefined && month === latest + 1);
  return [
    ...(conflict ? [conflictFinding(detected, confirmed)] : namesFinding(named, month)),
    ...(expected || month >= current || !isIn(month, span) ? [] : [unexpectedFinding(month, current, latest)]),
  ];
};

const conflictFinding = ({ month, from }: NonNullable<ReportCheck["detected"]>, confirmed: Month): Finding =>
  findingAt(
    "monthConflict",
    nowhere,
    {
      found: monthLabel(month),
      problem: `${from}写的是${monthLabel(month)}，选定的是${monthLabel(confirmed)}`,
      remedy: "核对是否拿错了文件；确认后按选定的月份导入",
    },
    { month: confirmed },
  );

/** One question, however many tables the file has. */
const namesFinding = (named: MonthContext["named"], month: Month): readonly Finding[] => {
  for (const around of named)
    for (const [i, nearer] of around.entries()) {
      const other = around.slice(i + 1).find(({ words }) => !mayAgree(nearer.words, words));
      if (!other) continue;
      const found = wordsLabel(nearer.words);
      return [
        findingAt(
          "monthConflict",
          nowhere,
          {
            found,
            problem: `${nearer.from}写的是${found}，${other.from}写的是${wordsLabel(other.words)}`,
            remedy: `核对是否拿错了文件；确认后按${monthLabel(month)}导入`,
          },
          { month },
        ),
      ];
    }
  return [];
};

const wordsLabel = ({ year, month }: MonthWords): string => `${year === undefined ? "" : `${year}年`}${month}月`;

const unexpectedFinding = (month: Month, current: Month, latest: Month | undefined): Finding =>
  findingAt(
    "monthUnexpected",
    nowhere,
    {
      found: monthLabel(month),
      problem: `${monthLabel(month)}不是当前该报的月份${latest === undefined ? "" : `，台账已报到${monthLabel(latest)}`}`,
      remedy: `一般应报${monthLabel(current - 1)}；补报或更正以前月份的请确认`,
    },
    { month },
  );
