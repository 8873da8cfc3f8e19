import { differenceOf, pairsOf } from "../../domain/comparison";
import { none } from "../../domain/plan";
import type { Row, Scoreboard } from "../../domain/scoreboard";
import { counterOf } from "../shared/counter";
import { Scroll } from "../shared/Scroll";
import { TableHead } from "../shared/TableHead";
import { Card } from "./Card";
import type { Compared } from "./compared";
import { countsText, gapsText, lackBetween, placesText, pointsText } from "./differenceText";
import styles from "./Tables.module.css";

type Pair = readonly [Row, Row];

/** Every two of the units: what the first has more or less than the second. */
export const DifferenceCard = ({ data, board, rows, boards }: Compared) => {
  const several = board.settings.indicator === "combined";
  const heads = several
    ? boards.map(({ settings }) => `${data.plan.indicators[settings.indicator as number]?.shortName}差额`)
    : ["差额", "实际"];
  return (
    <Card
      name="differences"
      title="两两相差"
      note="百分点按未取整的完成率相减，再取一位小数，可能与表中两数之差略有出入"
    >
      <Scroll label="两两相差">
        <table className={styles.table}>
          <TableHead titles={["比较", several ? data.policy.combined.name : board.measure.name, ...heads, "位次"]} />
          <tbody>
            {pairsOf(rows).map((pair) => (
              <tr key={pair.map(({ unit }) => unit.code).join()} data-pair={pair.map(({ unit }) => unit.code).join()}>
                <th scope="row">{`${pair[0].unit.shortName} 比 ${pair[1].unit.shortName}`}</th>
                <RateCell pair={pair} />
                {boards.map((each) => (
                  <CountCells
                    key={String(each.settings.indicator)}
                    data={data}
                    board={each}
                    pair={pair}
                    alone={!several}
                  />
                ))}
                <td data-difference="place">{placesText(differenceOf(...pair), isApart(pair))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Card>
  );
};

const isApart = (pair: Pair): boolean => pair[0].set !== pair[1].set && pair.every(({ rank }) => rank !== undefined);

const RateCell = ({ pair: [one, other] }: { readonly pair: Pair }) => {
  const { points, decimals } = differenceOf(one, other);
  return points ? (
    <td data-difference="rate">{pointsText(points, decimals)}</td>
  ) : (
    <td data-difference="rate" className={styles.words}>
      {`不可比（${lackBetween(one, other)}）`}
    </td>
  );
};

/** Of one indicator: how far from the target, and, where it stands alone, the counts themselves. */
const CountCells = ({
  data,
  board,
  pair,
  alone,
}: Pick<Compared, "data"> & { readonly board: Scoreboard; readonly pair: Pair; readonly alone: boolean }) => {
  const [one, other] = pair.map(({ index }) => board.rows[index]);
  if (!one || !other) return null;
  const counter = counterOf(data.plan, board.settings);
  const { actual } = differenceOf(one, other);
  return (
    <>
      <td data-difference="gap">
        {one.gap === undefined || other.gap === undefined
          ? lackOf([one, other], "target")
          : gapsText(one.gap, other.gap, counter)}
      </td>
      {alone && (
        <td data-difference="actual">
          {actual === undefined ? lackOf([one, other], "actual") : countsText(actual, counter)}
        </td>
      )}
    </>
  );
};

/** Which count is not there: a target that was never set, or an actual that was not reported. */
const lackOf = (pair: Pair, of: "target" | "actual"): string =>
  pair
    .flatMap(({ unit, standing: { parts } }) => {
      if (of === "target" && parts[0]?.target === none) return [`${unit.shortName}无任务`];
      return parts[0]?.actual === none ? [`${unit.shortName}未报`] : [];
    })
    .join("，");
