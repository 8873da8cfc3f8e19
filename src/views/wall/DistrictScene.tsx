import { type DistrictYear, districtYears } from "../../domain/history";
import { monthLabel, monthOfYear } from "../../domain/month";
import { basisNames } from "../../domain/optionChoices";
import { percentText } from "../../domain/percent";
import { none } from "../../domain/plan";
import { characterOf } from "../../domain/policy";
import { missingText } from "../../domain/wording";
import { countText, gapText } from "../shared/format";
import { Swatch } from "../shared/Swatch";
import type { Scene } from "../shared/scene";
import styles from "./DistrictScene.module.css";

/** The whole district year by year: what was asked, what the city asked, what there was. */
export const DistrictScene = ({ data, board }: Scene) => {
  const { settings } = board;
  const { indicator } = settings;
  if (indicator === "combined") throw new Error("the years of the district are those of one indicator");
  const years = districtYears(data, { ...settings, indicator });
  const highest = Math.max(1, ...years.flatMap(({ actual, target, municipal }) => [actual, target, municipal]));
  return (
    <section className={styles.district} aria-label="全区逐年">
      <ol className={styles.bars} aria-hidden="true">
        {years.map((year) => (
          <Bars key={year.year} {...year} highest={highest} classes={board.classes} />
        ))}
      </ol>
      <YearTable years={years} board={board} />
      <p className={styles.key}>
        <span data-mark="target">目标</span>
        <span data-mark="actual">实际</span>
        <span data-mark="municipal">市级下达目标</span>
        {years
          .filter(({ missing }) => missing > 0)
          .map(({ year, missing }) => (
            <b key={year}>{`${year}年${missingText({ missing })}`}</b>
          ))}
      </p>
    </section>
  );
};

interface BarsProps extends DistrictYear {
  readonly highest: number;
  readonly classes: Scene["board"]["classes"];
}

const Bars = ({ actual, missing, target, municipal, side, highest, classes }: BarsProps) => {
  const share = (count: number) => ({ height: `${(100 * count) / highest}%` });
  const colour = side?.classIndex === undefined ? undefined : classes[side.classIndex]?.colour;
  return (
    <li>
      {target !== none && <i data-mark="target" style={share(target)} />}
      {actual !== none && (
        <i
          data-mark="actual"
          data-class={colour}
          data-plain={side === undefined || undefined}
          data-incomplete={missing > 0 || undefined}
          style={share(actual)}
        />
      )}
      {municipal !== none && (
        <i data-mark="municipal" data-over={actual >= municipal || undefined} style={share(municipal)} />
      )}
    </li>
  );
};

const YearTable = ({ years, board }: { readonly years: readonly DistrictYear[]; readonly board: Scene["board"] }) => (
  <table className={styles.table}>
    <thead>
      <tr>
        <td />
        {years.map(({ year, month }) => (
          <th key={year} scope="col">
            {month === undefined || monthOfYear(month) === 12 ? `${year}年` : monthLabel(month)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      <Line name="实际" years={years} cell={(year) => <Actual {...year} />} />
      <Line name="目标" years={years} cell={({ target }) => countText(target)} />
      {years.some(({ target, rowsTotal }) => target !== rowsTotal) && (
        <Line name={basisNames.computed} years={years} cell={({ rowsTotal }) => countText(rowsTotal)} />
      )}
      <Line name="市级下达" years={years} cell={({ municipal }) => countText(municipal)} />
      <Line name="差额" years={years} cell={({ side }) => (side?.gap === undefined ? "—" : gapText(side.gap, ""))} />
      <Line name={board.measure.name} years={years} cell={({ side }) => <Rate side={side} board={board} />} />
    </tbody>
  </table>
);

const Actual = ({ actual, missing }: DistrictYear) => (
  <>
    <b>{countText(actual)}</b>
    {missing > 0 && ` 缺${missing}个`}
  </>
);

interface LineProps {
  readonly name: string;
  readonly years: readonly DistrictYear[];
  readonly cell: (year: DistrictYear) => React.ReactNode;
}

const Line = ({ name, years, cell }: LineProps) => (
  <tr>
    <th scope="row">{name}</th>
    {years.map((year) => (
      <td key={year.year}>{cell(year)}</td>
    ))}
  </tr>
);

const Rate = ({ side, board }: { readonly side: DistrictYear["side"]; readonly board: Scene["board"] }) => {
  const { rate } = side?.standing ?? {};
  if (!side || !rate) return "—";
  const bound = side.classIndex === undefined ? undefined : board.classes[side.classIndex];
  return (
    <>
      {bound && <Swatch paint={bound.colour} text={characterOf[bound.colour]} />} {percentText(rate, side.decimals)}%
    </>
  );
};
