import type { Board } from "../../domain/board";
import { type Coverage, coverageOf } from "../../domain/coverage";
import type { Month } from "../../domain/month";
import type { Scoreboard } from "../../domain/scoreboard";
import styles from "./CoverageTables.module.css";

const monthNumbers = Array.from({ length: 12 }, (_, k) => k + 1);

/** Which months have been reported, and by how many units: what is late or missing shows at a glance. */
export const CoverageTables = ({ board, until }: { readonly board: Board; readonly until: Month }) => (
  <div className={styles.tables}>
    {coverageOf(board, until).map((coverage) => (
      <CoverageTable
        key={coverage.indicator}
        name={board.plan.indicators[coverage.indicator]?.name ?? ""}
        years={coverage.years}
      />
    ))}
  </div>
);

const CoverageTable = ({ name, years }: { readonly name: string; readonly years: Coverage["years"] }) => (
  <table className={styles.table}>
    <caption>{`${name}：各月已报街镇数`}</caption>
    <thead>
      <tr>
        <th scope="col">年</th>
        {monthNumbers.map((month) => (
          <th key={month} scope="col">
            {month}
            <span className="visually-hidden">月</span>
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {years.map(({ year, months }) => (
        <tr key={year}>
          <th scope="row">{year}</th>
          {monthNumbers.map((month) => (
            <Cell key={month} reported={months[month - 1]} />
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const Cell = ({ reported }: { readonly reported: Scoreboard["reported"] | undefined }) => {
  if (!reported) return <td aria-label="未到期" />;
  const { units, of } = reported;
  if (units === 0) return <td data-state="none">未报</td>;
  if (units === of) return <td data-state="all">{units}</td>;
  return (
    <td data-state="some" title={`已报${units}，共${of}`}>
      {`缺${of - units}`}
    </td>
  );
};
