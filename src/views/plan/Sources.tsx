import type { AnnexTable } from "../../domain/annex";
import type { Board } from "../../domain/board";
import { newestDay } from "../../domain/ledger";
import { asOfLabel } from "../../domain/wording";
import { dayLabel } from "../shared/format";
import styles from "./Sources.module.css";

interface SourcesProps {
  readonly data: Board;
  readonly tables: readonly AnnexTable[];
}

/** 统计监测: what the numbers are, where they come from, how fresh they are, and what this package does not hold. */
export const Sources = ({ data, tables }: SourcesProps) => {
  const { plan, policy, ledger } = data;
  const newest = newestDay(ledger.reports);
  const lacks = lacksOf(data, tables);
  return (
    <section className={styles.sources} aria-labelledby="plan-sources">
      <h2 id="plan-sources" tabIndex={-1}>
        口径与来源
      </h2>
      <dl>
        {plan.indicators.map(({ indicator, name, definition }) => (
          <Line key={indicator} name={name} text={definition} />
        ))}
        <Line name="来源" text={sourcesText(data)} />
        <Line
          name="填报"
          text={
            newest
              ? `${asOfLabel(ledger.latest, ledger.latest)}，最近填报${dayLabel(newest)}`
              : "尚无月报，只有基期实际数"
          }
        />
        {(hasLine(tables, "group") || hasLine(tables, "district")) && <Line name="附件" text={policy.sumNote} />}
        {hasLine(tables, "municipal") && <Line name="市级下达" text="市级下达目标只作参照线，不作完成率的分母。" />}
        {lacks.length > 0 && <Line name="没有" text={`这套数据没有${lacks.join("、")}。`} />}
      </dl>
    </section>
  );
};

/** The document first, unless a source names it with more words. */
const sourcesText = ({ policy: { document }, sources }: Board): string => {
  const titles = sources.map(({ title }) => title);
  const isNamed = titles.some((title) => title.includes(document));
  return [...(isNamed ? [] : [document]), ...titles].filter(Boolean).join("；");
};

const Line = ({ name, text }: { readonly name: string; readonly text: string }) =>
  text ? (
    <>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </>
  ) : null;

const hasLine = (tables: readonly AnnexTable[], kind: AnnexTable["rows"][number]["kind"]): boolean =>
  tables.some(({ rows }) => rows.some((row) => row.kind === kind));

const lacksOf = ({ goals, bodies }: Board, tables: readonly AnnexTable[]): readonly string[] => [
  ...(hasLine(tables, "group") || hasLine(tables, "district") ? [] : ["印发的小计和合计"]),
  ...(hasLine(tables, "municipal") ? [] : ["市级下达目标"]),
  ...(goals.length > 0 ? [] : ["全区目标"]),
  ...(bodies.length > 0 ? [] : ["一并考核单位"]),
];
