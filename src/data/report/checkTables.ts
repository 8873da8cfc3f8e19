import type { Finding } from "../../domain/finding";
import type { Plan } from "../../domain/plan";
import type { Book } from "./book";
import type { Dated, DatedReport, PlacedBlock } from "./datedReport";
import { findingAt, nowhere } from "./findingAt";
import type { Reading } from "./readings";

/** Errors of the tables themselves: none there, nothing countable in one, cells at fault, two values for one number. */
export const checkTables = (
  book: Book,
  blocks: readonly PlacedBlock[],
  report: DatedReport,
  plan: Plan,
): readonly Finding[] => {
  if (blocks.length === 0) return [noTable(book)];
  const faults = blocks.flatMap(({ read }) => read.faults);
  return [...faults, ...(faults.length === 0 ? noCounts(blocks) : []), ...twoValues(report.counts, plan)];
};

const noTable = ({ hiddenSheets }: Book): Finding =>
  findingAt("noTable", nowhere, {
    found: "",
    problem: `没有找到列有街镇名称的表格${hiddenSheets.length === 0 ? "" : `；隐藏的工作表（${hiddenSheets.join("、")}）不读取`}`,
    remedy: "核对是否拿错了文件；可下载模板填写",
  });

/** Some other table of the file may do without: all of them may not. */
const noCounts = (blocks: readonly PlacedBlock[]): readonly Finding[] => {
  if (blocks.some(({ read }) => read.columns.some(({ use }) => use === "count"))) return [];
  const { block, columns } = blocks[0]?.read ?? {};
  const heading = columns?.find(({ use }) => use === "unit");
  return [
    findingAt(
      "noCounts",
      { sheet: block?.plane.sheet ?? "", cell: heading?.cell ?? "" },
      {
        found: columns?.map((column) => column.heading).join("、") ?? "",
        problem: "表中没有可以导入的指标列",
        remedy: "在表头写上指标名称和“本月末数”，或下载模板填写",
      },
    ),
  ];
};

const twoValues = (counts: readonly Dated<Reading>[], plan: Plan): readonly Finding[] => {
  const first = new Map<string, Dated<Reading>>();
  return counts.flatMap((count) => {
    const { indicator, unit, month, value } = count;
    const key = `${indicator} ${unit} ${month}`;
    const other = first.get(key);
    if (!other) first.set(key, count);
    if (!other || other.value === value) return [];
    const place = other.sheet === "" ? other.cell : `${other.sheet} ${other.cell}`;
    return [
      findingAt(
        "twoValues",
        count,
        {
          found: value === undefined ? "撤回" : String(value),
          problem: `${plan.units[unit]?.name ?? ""}${plan.indicators[indicator]?.name ?? ""}在 ${place} 是 ${other.value ?? "撤回"}，两处不同`,
          remedy: "改正其中一处，或删去旧表",
        },
        { unit: plan.units[unit]?.code ?? "", indicator: plan.indicators[indicator]?.indicator ?? "", month },
      ),
    ];
  });
};
