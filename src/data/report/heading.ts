import type { ColumnRead } from "../../domain/reportCheck";
import type { Lexicon } from "./lexicon";
import { type MonthWords, monthsIn, withoutMonths, yearIn } from "./monthIn";

/** What a heading says of its column; what it leaves open comes from the surroundings. */
export interface Heading {
  readonly use: ColumnRead["use"];
  readonly indicator?: number;
  readonly month?: MonthWords;
  /** A year without a month: the column is about this year only. */
  readonly year?: number;
}

const ignored: Heading = { use: "ignored" };

const unitHeading =
  /^(所属|参评|填报|申报|考核|责任)?(街镇|镇街|街道|乡镇|镇乡|街乡镇|单位|辖区|区域|属地|地区|名称)(名称|单位|名)?(\((乡?镇|街道|街镇|镇街)\))?(\/?(乡?镇|街道))?$/;
const monthHeading = /^(统计|填报|报告|所属|数据)?(月份|月度|年月|报告期|统计期|期间|期别)$/;
const indicatorHeading = /^(指标|指标名称|类别|类型|企业类别|企业类型|项目|统计指标)$/;
/** What is told beside counts, and is not a count itself. */
const besides =
  /率|占比|比重|比例|差额|差距|缺口|位次|排名|名次|排位|五色|颜色|等次|净增|新增|增长|增加|增幅|增量|增减|同比|环比|得分|分值|备注|说明|较|序时|应达|联系|电话|负责|序号/;
const before = /^(上月末?|上期末?|前月末?)$/;
const base = /上年|去年|基数|基期|同期|年初|上季/;
const goal = /目标|任务|计划/;
const plainGoal = /^(本年|年度|全年|当年|今年|年)?(目标|任务|计划)$/;
/** Words that only say “this is the count”. */
const counting =
  /本月末?|当月末?|本期末?|月末|期末|截[至止]|目前|累计|现有|实有|实际|完成|在册|有效期内|有效|存量|情况|企业|家数|户数|个数|数量|数值|数据|总数|数|值|家|户|个|末|底|共|总|的|年/g;
const marks = /[\s()[\]{}【】“”"'、，,.:：;；·*＊/\\|-]+/g;

/** Reads a heading, its texts in plain form from top to bottom. */
export const headingOf = (parts: readonly string[], lexicon: Lexicon): Heading => {
  const text = parts.join("");
  if (text === "") return ignored;
  const lowest = parts[parts.length - 1] ?? "";
  if (unitHeading.test(text) || unitHeading.test(lowest)) return { use: "unit" };
  if (monthHeading.test(text)) return { use: "month" };
  if (indicatorHeading.test(text)) return { use: "indicator" };
  const months = monthsIn(text);
  const { indicators, rest } = lexicon.indicatorsIn(withoutMonths(text));
  if (indicators.length > 1 || months.length > 1) return ignored;
  const named = {
    ...(indicators[0] === undefined ? {} : { indicator: indicators[0] }),
    ...(months[0] === undefined ? {} : { month: months[0] }),
  };
  const words = wordsOf(parts, rest, lexicon)
    .replace(/\d{4}年?/g, "")
    .replace(counterOf(lexicon), "")
    .replace(marks, "");
  return { ...named, ...roleOf(words, text) };
};

/** A title over several columns gives its indicator and month; its other words say nothing of the column. */
const titleLike = /(情况表?|统计表|月报表?|汇总表?|一览表|进度表?)$/;

const wordsOf = (parts: readonly string[], rest: string, { indicatorsIn }: Lexicon): string =>
  parts.length > 1 && parts.some((part) => titleLike.test(part))
    ? parts.map((part) => (titleLike.test(part) ? "" : indicatorsIn(withoutMonths(part)).rest)).join("")
    : rest;

const roleOf = (words: string, text: string): Heading => {
  const bare = words.replace(counting, "");
  if (besides.test(words)) return ignored;
  if (before.test(words.replace(/(企业|实际|存量|完成|家|个|户)?(数|家数|情况)?$/, "")) || before.test(bare))
    return { use: "previous" };
  if (base.test(words)) return ignored;
  if (goal.test(words)) {
    const year = yearIn(text);
    return plainGoal.test(bare) || plainGoal.test(words)
      ? { use: "target", ...(year === undefined ? {} : { year }) }
      : ignored;
  }
  const year = monthsIn(text).length === 0 ? yearIn(text) : undefined;
  return bare === "" ? { use: "count", ...(year === undefined ? {} : { year }) } : ignored;
};

/** The counting words of the indicators, as in （家）. */
const counterOf = ({ plan }: Lexicon): RegExp =>
  new RegExp(
    `[(（](单位[:：])?(${plan.indicators.map(({ unit }) => unit.replace(/[^\p{L}\p{N}]/gu, "")).join("|")})[)）]`,
    "g",
  );

export const isUnitHeading = (plain: string): boolean => unitHeading.test(plain);
