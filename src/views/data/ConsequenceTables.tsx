import type { Board } from "../../domain/board";
import {
  type Consequences,
  commonDecimals,
  type IndicatorConsequences,
  type UnitConsequence,
} from "../../domain/consequences";
import { monthLabel } from "../../domain/month";
import { none, type Plan } from "../../domain/plan";
import type { Policy } from "../../domain/policy";
import type { Row } from "../../domain/scoreboard";
import { sideOf } from "../../domain/sideOf";
import type { SumLine } from "../../domain/sums";
import { countText, rateLabel } from "../shared/format";
import { useShell } from "../shared/shell";
import { ClassMark, type Judged } from "./ClassMark";
import { capped } from "./capped";
import { More } from "./More";
import { Step } from "./Step";
import { UnitName } from "./UnitName";
import styles from "./WorkCard.module.css";

/** What an import does to numbers, colours and places: one table for each indicator, the whole district below. */
export const ConsequenceTables = ({ consequences }: { readonly consequences: Consequences }) => {
  const board = useShell((shell) => shell.board);
  if (!board) return null;
  const { month, before, indicators, months, growth } = consequences;
  const compared = month === before ? "" : `，与${monthLabel(before)}相比`;
  return (
    <>
      <p className={styles.hint}>
        {`${months
          .map((each) => `${monthLabel(each.month)}${each.numbers}个数`)
          .slice(0, 12)
          .join("、")}将改变。`}
        {`下表为${monthLabel(month)}${compared}。`}
      </p>
      <Tables indicators={indicators} board={board} when={{ month, before }} />
      {growth && (
        <>
          <p className={styles.hint}>
            {`${monthLabel(growth.december)}是此后一年净增的起点：这一年各月的净增随之改变。下表为${monthLabel(growth.month)}。`}
          </p>
          <Tables indicators={growth.indicators} board={board} when={{ month: growth.month, before: growth.month }} />
        </>
      )}
    </>
  );
};

const Tables = ({
  indicators,
  board: { plan, policy },
  when,
}: {
  readonly indicators: readonly IndicatorConsequences[];
  readonly board: Board;
  readonly when: TableProps["when"];
}) =>
  indicators.map((each) => <IndicatorTable key={each.indicator} of={each} plan={plan} policy={policy} when={when} />);

interface TableProps {
  readonly of: IndicatorConsequences;
  readonly plan: Plan;
  readonly policy: Policy;
  readonly when: Pick<Consequences, "month" | "before">;
}

const most = 60;

/** One of them: its units and the whole district. */
export const IndicatorTable = ({ of, plan, policy, when: { month, before } }: TableProps) => {
  const isCombined = of.indicator === "combined";
  const name = of.indicator === "combined" ? policy.combined.name : plan.indicators[of.indicator]?.name;
  const { shown } = capped(of.units, most);
  return (
    <div className={styles.wide}>
      <table className={`${styles.table} ${styles.numbers}`}>
        <caption>
          {name}
          <small>{summaryOf(of)}</small>
        </caption>
        <thead>
          <tr>
            <th scope="col">街镇</th>
            {!isCombined && (
              <th scope="col">
                <span className={styles.unbroken}>{month === before ? "原数 →" : "上次 →"}</span>{" "}
                <span className={styles.unbroken}>{month === before ? "新数" : "本次"}</span>
              </th>
            )}
            <th scope="col">{of.measure.name}</th>
            <th scope="col">五色</th>
            <th scope="col">位次</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((unit) => (
            <UnitLine key={unit.unit} unit={unit} of={of} />
          ))}
        </tbody>
        <tfoot>
          <DistrictLine of={of} policy={policy} />
        </tfoot>
      </table>
      <More count={of.changed - shown.length} what="个街镇" />
    </div>
  );
};

const UnitLine = ({
  unit: { before, after },
  of,
}: {
  readonly unit: UnitConsequence;
  readonly of: IndicatorConsequences;
}) => (
  <tr>
    <th scope="row">
      <UnitName {...after.unit} />
    </th>
    {of.indicator !== "combined" && (
      <td>
        <Step from={actualText(before)} to={actualText(after)} />
      </td>
    )}
    <td>
      <RateStep before={before} after={after} classes={of.classes} />
    </td>
    <td className={styles.unbroken}>
      <ClassStep before={before} after={after} classes={of.classes} />
    </td>
    <td className={styles.unbroken}>
      <Step from={placeOf(before)} to={placeOf(after)} />
    </td>
  </tr>
);

/** Both with the same decimals, so that only a rate that changes looks so. */
const RateStep = ({
  before,
  after,
  classes,
}: {
  readonly before: Pick<Row, "standing" | "decimals">;
  readonly after: Pick<Row, "standing" | "decimals">;
  readonly classes: IndicatorConsequences["classes"];
}) => {
  const decimals = commonDecimals({ before, after }, classes);
  return <Step from={rateLabel({ ...before, decimals })} to={rateLabel({ ...after, decimals })} />;
};

const ClassStep = ({
  before,
  after,
  classes,
}: {
  readonly before: Judged;
  readonly after: Judged;
  readonly classes: IndicatorConsequences["classes"];
}) => (
  <Step
    from={<ClassMark row={before} classes={classes} />}
    to={<ClassMark row={after} classes={classes} />}
    same={before.classIndex === after.classIndex}
  />
);

const actualText = ({ standing }: Pick<Row, "standing">): string => {
  const actual = standing.parts[0]?.actual ?? none;
  return actual === none ? "未报" : countText(actual);
};

const placeOf = ({ rank }: Row): string => (rank === undefined ? "—" : String(rank));

const DistrictLine = ({ of, policy }: { readonly of: IndicatorConsequences; readonly policy: Policy }) => {
  const sides = [of.district.before, of.district.after].map((line) => sideOf(line, policy.options.basis));
  const [before, after] = sides;
  if (!before || !after) return null;
  const decimals = commonDecimals({ before, after }, of.classes);
  return (
    <tr>
      <th scope="row">全区</th>
      {of.indicator !== "combined" && (
        <td>
          <Step from={sumText(of.district.before)} to={sumText(of.district.after)} />
        </td>
      )}
      <td>
        <Step
          from={sumRate(of.district.before, { ...before, decimals })}
          to={sumRate(of.district.after, { ...after, decimals })}
        />
      </td>
      <td className={styles.unbroken}>
        <ClassStep before={before} after={after} classes={of.classes} />
      </td>
      <td />
    </tr>
  );
};

const sumText = ({ actual }: SumLine): string => (actual === none ? "未报" : countText(actual));

const sumRate = ({ missing }: SumLine, side: ReturnType<typeof sideOf>): string =>
  missing > 0 ? `缺${missing}个` : rateLabel(side);

/** In few words, what a reader would look for first. */
const summaryOf = ({ units, changed }: IndicatorConsequences): string => {
  if (changed === 0) return "没有街镇变化";
  const colours = units.filter(({ before, after }) => before.classIndex !== after.classIndex).length;
  const places = units.filter(({ before, after }) => before.rank !== after.rank).length;
  if (changed > units.length) return `${changed} 个街镇有变化`;
  return `${changed} 个街镇有变化，其中 ${colours} 个变色，${places} 个位次变动`;
};
