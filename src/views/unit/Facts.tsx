import type { Board } from "../../domain/board";
import { classUp, placesUp } from "../../domain/climb";
import { fraction } from "../../domain/fraction";
import { recentPace, requiredPace } from "../../domain/outlook";
import { percentText } from "../../domain/percent";
import type { Row, Scoreboard } from "../../domain/scoreboard";
import { shareOf } from "../../domain/share";
import { indicatorsOf } from "../../domain/standing";
import { characterOf, countText, decimalText } from "../shared/format";
import styles from "./Portrait.module.css";

/** What it takes: required pace, the next class, three places up; and what part of the district the unit is. */
export const Facts = ({
  data,
  board,
  row,
}: {
  readonly data: Board;
  readonly board: Scoreboard;
  readonly row: Row;
}) => {
  const { plan } = data;
  const facts = indicatorsOf(plan, board.settings).map((indicator, k) => ({
    indicator,
    name: board.settings.indicator === "combined" ? `${plan.indicators[indicator]?.shortName}：` : "",
    facts: [paceFact(data, board, row, indicator, k), ...shareFacts(data, board, row, indicator)],
  }));
  const climb = climbFacts(data, board, row);
  return (
    <ul className={styles.facts}>
      {[...facts.flatMap(({ name, facts: each }) => each.map((fact) => fact && `${name}${fact}`)), ...climb]
        .filter(Boolean)
        .map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
    </ul>
  );
};

/** “还差 7 家，月均需 2 家，近三月月均 0.7 家”. */
const paceFact = (data: Board, board: Scoreboard, row: Row, indicator: number, part: number): string => {
  const { actual = 0, target = 0 } = row.standing.parts[part] ?? {};
  const counter = data.plan.indicators[indicator]?.unit ?? "";
  const { month } = board.settings;
  const required = requiredPace(actual, target, month, board.targetYear);
  const recent = recentPace(data.plan, data.ledger, indicator, month, [row.index]);
  const trend = recent ? `近三月月均${decimalText(recent)}${counter}` : "";
  if (!required) return trend;
  const need =
    required.perMonth === undefined
      ? `${board.targetYear}年已无剩余月份`
      : `余${required.monthsLeft}个月，月均需${countText(required.perMonth)}${counter}`;
  return [`距${board.targetYear}年目标还差${countText(required.missing)}${counter}`, need, trend]
    .filter(Boolean)
    .join("，");
};

const shareFacts = (data: Board, board: Scoreboard, row: Row, indicator: number): readonly string[] => {
  const share = shareOf(data, board.settings, indicator, row.index);
  const counter = data.plan.indicators[indicator]?.unit ?? "";
  const stock = share.ofStock ? [`占全区${percentText(share.ofStock, 1)}%`] : [];
  if (share.growth === undefined) return stock;
  const of =
    share.ofGrowth && share.districtGrowth
      ? `，占全区净增${countText(share.districtGrowth)}${counter}的${percentText(share.ofGrowth, 1)}%`
      : "";
  const fall = share.growth < 0 ? `。${data.policy.fallNote}` : "";
  return [
    ...stock,
    `较上年末净${share.growth < 0 ? "减" : "增"}${countText(Math.abs(share.growth))}${counter}${of}${fall}`,
  ];
};

/** Whole companies to the next class and to three places up, all others standing still; one indicator only. */
const climbFacts = (data: Board, board: Scoreboard, row: Row): readonly string[] => {
  const completion = row.standing.parts[0]?.completion;
  if (board.settings.indicator === "combined" || completion?.kind !== "measured" || row.classIndex === undefined)
    return [];
  const counter = data.plan.indicators[board.settings.indicator]?.unit ?? "";
  const up = classUp(completion, row.classIndex, board.classes);
  const bound = up && board.classes[up.classIndex];
  const rates = board.rows.map(({ rank, standing }) => (rank === undefined ? undefined : standing.rate));
  const places = row.rank === undefined ? undefined : placesUp(completion, row.index, 3, rates);
  return [
    up && bound
      ? `升一级到${characterOf[bound.colour]}（${bound.name}）至少再增${countText(up.companies)}${counter}`
      : "已在最高一级",
    places ? `升到第${places.rank}位至少再增${countText(places.companies)}${counter}（其他单位不变）` : "",
    `增减1${counter}即${percentText(fraction(1, completion.goal), 1)}个百分点`,
  ];
};
