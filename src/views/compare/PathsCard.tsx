import { indexedPath } from "../../domain/indexedPath";
import { decemberOf, type Month, monthLabel, yearOf } from "../../domain/month";
import { none } from "../../domain/plan";
import { countText } from "../shared/format";
import { Scroll } from "../shared/Scroll";
import { TableHead } from "../shared/TableHead";
import { Card } from "./Card";
import styles from "./Charts.module.css";
import type { Compared } from "./compared";
import { PathPanel, rangeOf, type UnitPath } from "./PathPanel";
import tables from "./Tables.module.css";

const note =
  "实线为实际，虚线为序时应达，空心点为年末目标。每个街镇以自己期末年份的目标为100%，同一行各图纵轴相同，家数相差再大也能比进度";

/** The paths of each unit beside each other, over the whole plan and in the year on screen. */
export const PathsCard = ({ data, board, rows, boards }: Compared) => {
  const { baseYear, lastYear, indicators } = data.plan;
  const year = Math.max(baseYear + 1, yearOf(board.settings.month));
  const spans = [
    { span: [decemberOf(baseYear), decemberOf(lastYear)] as const, title: `${baseYear}—${lastYear}年` },
    { span: [decemberOf(year - 1), decemberOf(year)] as const, title: `${year}年逐月` },
  ];
  return (
    <Card name="paths" title="路径" note={note}>
      <div className={styles.sections} data-beside={rows.length <= 3 || undefined}>
        {boards.flatMap(({ settings }) =>
          spans.map(({ span, title }) => (
            <Section
              key={`${settings.indicator} ${title}`}
              data={data}
              settings={{ ...settings, indicator: settings.indicator as number }}
              rows={rows}
              span={span}
              title={`${indicators[settings.indicator as number]?.name}：${title}`}
            />
          )),
        )}
      </div>
    </Card>
  );
};

interface SectionProps extends Pick<Compared, "data" | "rows"> {
  readonly settings: Parameters<typeof indexedPath>[1];
  readonly span: readonly [Month, Month];
  readonly title: string;
}

const Section = ({ data, settings, rows, span, title }: SectionProps) => {
  const paths = rows.map(({ unit, index }): UnitPath => ({ unit, path: indexedPath(data, settings, index, span) }));
  const range = rangeOf(paths);
  const counter = data.plan.indicators[settings.indicator]?.unit ?? "";
  return (
    <section className={styles.section} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <div className={styles.panels}>
        {paths.map((path) => (
          <PathPanel key={path.unit.code} {...path} span={span} range={range} title={title} counter={counter} />
        ))}
      </div>
      <Numbers title={title} paths={paths} until={Math.min(settings.month, data.ledger.latest)} />
    </section>
  );
};

const Numbers = ({
  title,
  paths,
  until,
}: {
  readonly title: string;
  readonly paths: readonly UnitPath[];
  readonly until: Month;
}) => {
  const months = paths.find(({ path }) => path)?.path?.points.map(({ month }) => month) ?? [];
  return months.length === 0 ? null : (
    <details className={tables.details}>
      <summary>查看数据表：实际 / 序时应达</summary>
      <Scroll label={`${title}，数据表`}>
        <table className={tables.table} data-paths={title}>
          <TableHead titles={["月份", ...paths.map(({ unit }) => unit.shortName)]} />
          <tbody>
            {months.map((month, k) => (
              <tr key={month}>
                <th scope="row">{monthLabel(month)}</th>
                {paths.map(({ unit, path }) => (
                  <td key={unit.code}>{path ? pointText(path.points[k], until) : "无任务"}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  );
};

/** Up to `until` a missing count is 未报; of a month after it nothing is known yet. */
const pointText = (point: NonNullable<UnitPath["path"]>["points"][number] | undefined, until: Month): string => {
  if (!point) return "—";
  const actual = point.actual === none && point.month <= until ? "未报" : countText(point.actual);
  return `${actual} / ${countText(point.due)}`;
};
