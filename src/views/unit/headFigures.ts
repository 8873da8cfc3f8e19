import { climbOf } from "../../domain/climbOf";
import { decemberOf } from "../../domain/month";
import { recentPace, requiredPace } from "../../domain/outlook";
import { none } from "../../domain/plan";
import { characterOf } from "../../domain/policy";
import type { Row } from "../../domain/scoreboard";
import { indicatorsOf, type Part } from "../../domain/standing";
import { countText, decimalText, gapText, movementLabel, numberText, rankLabel } from "../shared/format";
import type { Scene } from "../shared/scene";

/** A number large enough to be read first, with its name above and what it goes with beside and below. */
export interface HeadFigure {
  readonly name: string;
  readonly value: string;
  readonly after: string;
  readonly note: string;
}

/** After the rate, in the order in which it is asked: met or not and by how many, how many a month, which place, what lifts it. */
export const headFigures = (scene: Scene, row: Row): readonly HeadFigure[] => {
  const indicators = indicatorsOf(scene.data.plan, scene.board.settings);
  const [indicator] = indicators;
  const [part] = row.standing.parts;
  if (scene.board.settings.indicator === "combined" || indicator === undefined || !part)
    return [
      ...row.standing.parts.flatMap((each, k) => gapFigures(scene, each, indicators[k] ?? 0, true)),
      placeFigure(row),
    ];
  return [
    countFigure(scene, part, indicator),
    ...gapFigures(scene, part, indicator, false),
    ...paceFigures(scene, row, part, indicator),
    placeFigure(row),
    ...climbFigures(scene, row, indicator),
  ];
};

const counterIn = ({ data: { plan } }: Scene, indicator: number): string => plan.indicators[indicator]?.unit ?? "";

const countFigure = (scene: Scene, { actual, due, target }: Part, indicator: number): HeadFigure => {
  const paced = scene.board.measure.measure === "pace";
  const goals = paced ? [due, target] : [target];
  return {
    name: paced ? "实际 / 应达 / 目标" : "实际 / 目标",
    value: countText(actual),
    after: `${goals.map((goal) => `/ ${countText(goal)}`).join(" ")}${target === none ? "" : counterIn(scene, indicator)}`,
    note: actual === none ? "本月未报" : target === none ? "无任务" : "",
  };
};

/** Nothing is short of a target that there is not. */
const gapFigures = (scene: Scene, part: Part, indicator: number, isOneOfSeveral: boolean): readonly HeadFigure[] => {
  const { gap, actual, target } = part;
  const { targetYear } = scene.board;
  if (gap === undefined && !isOneOfSeveral) return [];
  const name = isOneOfSeveral ? scene.data.plan.indicators[indicator]?.shortName : "";
  return [
    {
      name: `${name}距${targetYear}年目标`,
      value: gapText(gap, ""),
      after: gap ? counterIn(scene, indicator) : "",
      note: isOneOfSeveral ? `实际${countText(actual)}，目标${countText(target)}` : leftText(scene, gap ?? 0),
    },
  ];
};

const leftText = ({ board: { targetYear, settings } }: Scene, gap: number): string => {
  if (gap >= 0) return gap > 0 ? "已超过目标" : "";
  const left = decemberOf(targetYear) - settings.month;
  return left > 0 ? `余${left}个月` : `${targetYear}年已无剩余月份`;
};

/** 月均需 beside the pace of late; with nothing left to need, the latter alone. */
const paceFigures = (
  { data, board }: Scene,
  { index }: Row,
  { actual, target }: Part,
  indicator: number,
): readonly HeadFigure[] => {
  const { plan, ledger } = data;
  const { month } = board.settings;
  const counter = plan.indicators[indicator]?.unit ?? "";
  const required = requiredPace(actual, target, month, board.targetYear);
  const recent = recentPace(plan, ledger, indicator, month, [index]);
  const trend = recent && decimalText(recent);
  if (required?.perMonth !== undefined)
    return [
      {
        name: "月均需",
        value: numberText(required.perMonth),
        after: counter,
        note: trend === undefined ? "" : `近三月月均${trend}${counter}`,
      },
    ];
  return trend === undefined ? [] : [{ name: "近三月月均", value: trend, after: counter, note: "" }];
};

const placeFigure = (row: Row): HeadFigure => ({
  name: row.among === "" ? "位次" : `位次（${row.among}）`,
  value: rankLabel({ ...row, among: "" }),
  after: "",
  note: row.rank === undefined ? "" : movementLabel(row.movement),
});

const climbFigures = (scene: Scene, row: Row, indicator: number): readonly HeadFigure[] => {
  const climb = climbOf(scene.board, row);
  if (!climb) return [];
  const after = counterIn(scene, indicator);
  const { up, places } = climb;
  const [next] = places;
  return [
    ...(up
      ? [
          {
            name: `升到${characterOf[up.bound.colour]}（${up.bound.name}）`,
            value: `再增${countText(up.companies)}`,
            after,
            note: "",
          },
        ]
      : []),
    ...(next
      ? [{ name: `升到第${next.rank}位`, value: `再增${countText(next.companies)}`, after, note: "其他单位不变" }]
      : []),
  ];
};
