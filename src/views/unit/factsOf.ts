import { climbOf } from "../../domain/climbOf";
import { fraction } from "../../domain/fraction";
import { growthNeeded } from "../../domain/growthNeeded";
import { countsAt } from "../../domain/ledger";
import { decemberOf } from "../../domain/month";
import { percentText, plainDecimals } from "../../domain/percent";
import { firstMonthOf, none, targetOf } from "../../domain/plan";
import type { Row } from "../../domain/scoreboard";
import { growthYearOf } from "../../domain/settings";
import { shareOf } from "../../domain/share";
import { indicatorsOf } from "../../domain/standing";
import { baseLabel, wholeLabel } from "../../domain/wording";
import { countText, decimalText, numberText } from "../shared/format";
import { paceSentence } from "../shared/paceSentence";
import type { Scene } from "../shared/scene";

/** A sentence or two under a heading of two characters. */
export interface Fact {
  readonly name: string;
  readonly text: string;
}

/** What the figures of the heading leave to words: one fact a heading, or one an indicator when they are taken together. */
export const factsOf = (scene: Scene, row: Row): readonly Fact[] => {
  const { plan } = scene.data;
  const { settings } = scene.board;
  const facts =
    settings.indicator === "combined"
      ? indicatorsOf(plan, settings).map((indicator, k) => ({
          name: plan.indicators[indicator]?.shortName ?? "",
          text: [
            paceFact(scene, row, indicator, k),
            planFact(scene, row, indicator, k),
            growthFact(scene, row, indicator),
            stockFact(scene, row, indicator),
          ],
        }))
      : [
          { name: "升级", text: climbFacts(scene, row) },
          { name: "规划", text: [planFact(scene, row, settings.indicator, 0)] },
          { name: "增长", text: [growthFact(scene, row, settings.indicator)] },
          { name: "份额", text: [stockFact(scene, row, settings.indicator), pointFact(scene, row)] },
        ];
  return facts
    .map(({ name, text }) => ({ name, text: text.filter(Boolean).join("；") }))
    .filter(({ text }) => text !== "");
};

const counterIn = ({ data }: Scene, indicator: number): string => data.plan.indicators[indicator]?.unit ?? "";

/** “距2026年目标还差7家，余…个月，月均需2家，近三月月均0.7家”. */
const paceFact = ({ data, board }: Scene, row: Row, indicator: number, k: number): string => {
  const part = row.standing.parts[k];
  if (!part) return "";
  const short = part.gap !== undefined && part.gap < 0 ? -part.gap : 0;
  const counter = data.plan.indicators[indicator]?.unit ?? "";
  const left = Math.max(0, decemberOf(board.targetYear) - board.settings.month);
  const missing =
    short > 0 ? `距${board.targetYear}年目标还差${countText(short)}${counter}${left > 0 ? `，余${left}个月` : ""}` : "";
  const pace = paceSentence(data, board.settings, { indicator, units: [row.index], part, year: board.targetYear });
  return [missing, pace].filter(Boolean).join("，");
};

/** “距2027年目标还差40家，年均需35家；2022年以来年均净增12.1家”. */
const planFact = ({ data: { plan, ledger }, board }: Scene, row: Row, indicator: number, k: number): string => {
  const { baseYear, lastYear } = plan;
  const needed = growthNeeded(plan, board.settings.month, {
    base: countsAt(plan, ledger, indicator, firstMonthOf(plan))[row.index] ?? none,
    actual: row.standing.parts[k]?.actual ?? none,
    target: targetOf(plan, indicator, row.index, lastYear),
  });
  if (!needed) return "";
  const counter = plan.indicators[indicator]?.unit ?? "";
  const { missing, perYear, soFar } = needed;
  return [
    missing > 0
      ? `距${lastYear}年目标还差${countText(missing)}${counter}`
      : `已${missing === 0 ? "达到" : `超过`}${lastYear}年目标${missing === 0 ? "" : `${numberText(-missing)}${counter}`}`,
    perYear === undefined ? "" : `年均需${countText(perYear)}${counter}`,
    soFar ? `${baseYear}年以来年均${growthText(decimalText(soFar))}${counter}` : "",
  ]
    .filter(Boolean)
    .join("，");
};

const growthText = (mean: string): string => (mean.startsWith("−") ? `净减${mean.slice(1)}` : `净增${mean}`);

/** Companies gained or lost since December; a fall says why it can happen. */
const growthFact = (scene: Scene, row: Row, indicator: number): string => {
  const { data, board } = scene;
  const share = shareOf(data, board.settings, indicator, row.index);
  const counter = counterIn(scene, indicator);
  if (share.growth === undefined) return "";
  const base = baseLabel(board.settings.month, growthYearOf(data.plan, board.settings));
  if (share.growth === 0) return `与${base}持平`;
  const of =
    share.ofGrowth && share.districtGrowth
      ? `，占全区净增${countText(share.districtGrowth)}${counter}的${percentText(share.ofGrowth, 1)}%`
      : "";
  const count = `${countText(Math.abs(share.growth))}${counter}`;
  return share.growth > 0 ? `较${base}净增${count}${of}` : `较${base}净减${count}（${data.policy.fallNote}）`;
};

const stockFact = ({ data, board }: Scene, row: Row, indicator: number): string => {
  const { ofStock, complete } = shareOf(data, board.settings, indicator, row.index);
  return ofStock ? `占${wholeLabel(complete)}${percentText(ofStock, 1)}%` : "";
};

const pointFact = (scene: Scene, row: Row): string => {
  const completion = row.standing.parts[0]?.completion;
  const { indicator } = scene.board.settings;
  if (completion?.kind !== "measured" || indicator === "combined") return "";
  const points = fraction(1, completion.goal);
  return `增减1${counterIn(scene, indicator)}即${percentText(points, plainDecimals(points))}个百分点`;
};

/** Beyond the next class and the next place, which are figures of their own: three places up, or that there is no better class. */
const climbFacts = ({ data, board }: Scene, row: Row): readonly string[] => {
  const climb = climbOf(board, row);
  if (!climb) return [];
  const counter = counterIn({ data, board }, board.settings.indicator as number);
  const [, further] = climb.places;
  return [
    climb.up ? "" : "已在最高一级",
    further ? `升到${row.among}第${further.rank}位至少再增${countText(further.companies)}${counter}，其他单位不变` : "",
  ];
};
