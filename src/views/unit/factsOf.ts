import { classUp, placesUp } from "../../domain/climb";
import { fraction } from "../../domain/fraction";
import { growthNeeded } from "../../domain/growthNeeded";
import { countsAt } from "../../domain/ledger";
import { decemberOf } from "../../domain/month";
import { percentText } from "../../domain/percent";
import { firstMonthOf, none, targetOf } from "../../domain/plan";
import { characterOf } from "../../domain/policy";
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

/** What it takes and what it is of the whole: one fact a heading, or one an indicator when they are taken together. */
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
          { name: "进度", text: [paceFact(scene, row, settings.indicator, 0)] },
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
  return `增减1${counterIn(scene, indicator)}即${percentText(fraction(1, completion.goal), 1)}个百分点`;
};

/** Whole companies to the next class, to the next place and to three places up, all others standing still. */
const climbFacts = (scene: Scene, row: Row): readonly string[] => {
  const { board } = scene;
  const completion = row.standing.parts[0]?.completion;
  const { indicator } = board.settings;
  if (indicator === "combined" || completion?.kind !== "measured" || row.classIndex === undefined) return [];
  const counter = counterIn(scene, indicator);
  const tolerance = board.settings.measure === "pace" ? board.settings.options.tolerance : "off";
  const up = classUp(completion, row.classIndex, board.classes, tolerance);
  const bound = up && board.classes[up.classIndex];
  const rates = board.rows.map(({ rank, set, standing }) =>
    rank === undefined || set !== row.set ? undefined : standing.rate,
  );
  const places = row.rank === undefined ? [] : [1, 3].flatMap((by) => placesUp(completion, row.index, by, rates) ?? []);
  const steps = places
    .filter(({ rank }, k) => rank !== places[k - 1]?.rank)
    .map(({ rank, companies }) => `升到${row.among}第${rank}位至少再增${countText(companies)}${counter}`);
  return [
    up && bound
      ? `升到${characterOf[bound.colour]}（${bound.name}）至少再增${countText(up.companies)}${counter}`
      : "已在最高一级",
    steps.length > 0 ? `其他单位不变，${steps.join("，")}` : "",
  ];
};
