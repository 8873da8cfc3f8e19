import type { Grid } from "../../../src/data/report/book";
import { type CheckDesk, checkBook } from "../../../src/data/report/checkBook";
import { monthText } from "../../../src/domain/month";
import type { ReportCheck } from "../../../src/domain/reportCheck";
import { month, smallBoard } from "../../fixtures/smallBoard";
import { bookOf, gridOf } from "./sheetBook";

/** In June all have reported orchards but `yew`, and all have reported mills. */
const desk: CheckDesk = {
  board: { ...smallBoard, policy: { ...smallBoard.policy, checks: { jumpShare: 10, jumpLeast: 3 } } },
  month: month("2031-07"),
  reportedOn: "2031-08-03",
  today: "2031-08-03",
};

export const check = (
  sheets: Grid | readonly Grid[] | string,
  changes: Partial<CheckDesk> = {},
  file?: string,
): ReportCheck =>
  checkBook(bookOf(typeof sheets === "string" ? gridOf(sheets) : sheets, file), { ...desk, ...changes });

export const told = ({ findings }: ReportCheck): readonly string[] =>
  findings.map(({ kind, sheet, cell }) => [kind, sheet, cell].join(" ").trim());

export const values = ({ changes }: ReportCheck): Readonly<Record<string, number | undefined>> =>
  Object.fromEntries(
    changes.map((change) => [`${change.unit} ${change.indicator} ${monthText(change.month)}`, change.value]),
  );

/** What `plainSheet` says. */
export const july = {
  "oak orchard 2031-07": 49,
  "elm orchard 2031-07": 97,
  "pea orchard 2031-07": 5,
  "fir orchard 2031-07": 24,
  "yew orchard 2031-07": 64,
  "ash orchard 2031-07": 19,
};

export const plainSheet = `
街镇 | 果园
甲山镇 | 49
乙水镇 | 97
丙田镇 | 5
丁石镇 | 24
戊林镇 | 64
己桥镇 | 19`;
