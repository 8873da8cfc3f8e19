import { compare, type Fraction } from "../../domain/fraction";
import type { Ladder, LadderPair } from "../../domain/ladder";
import { countText, perHundredText } from "../shared/format";
import type { Scene } from "../shared/scene";
import tables from "./Tables.module.css";

interface ConversionsProps extends Scene {
  readonly ladder: Ladder;
}

/** Of every unit, how many of a hundred on one step stand on the next: a table for each two steps that the ledger counts. */
export const Conversions = ({ ladder, ...scene }: ConversionsProps) => (
  <section className={tables.card}>
    <h3>各街镇梯次转化</h3>
    {ladder.pairs.map((pair) => (
      <PairTable key={pair.step} pair={pair} ladder={ladder} {...scene} />
    ))}
  </section>
);

interface PairTableProps extends ConversionsProps {
  readonly pair: LadderPair;
}

/** The conversion of every unit, the best first. */
const PairTable = ({ pair, ladder, data, board }: PairTableProps) => {
  const [from, to] = [ladder.steps[pair.step], ladder.steps[pair.step + 1]];
  const order = pair.units.map((_, u) => u).sort((a, b) => better(pair.units[a]?.rate, pair.units[b]?.rate));
  return (
    <>
      <p className={tables.note}>{`每100${from?.unit ?? ""}${from?.name ?? ""}对应的${to?.name ?? ""}`}</p>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">街镇</th>
            <th scope="col">{from?.name}</th>
            <th scope="col">{to?.name}</th>
            <th scope="col">{`每100${from?.unit ?? ""}`}</th>
          </tr>
        </thead>
        <tbody>
          {order.map((u) => {
            const unit = pair.units[u];
            return unit ? (
              <tr key={u}>
                <th scope="row">
                  {data.plan.units[u]?.name}
                  {board.rows[u]?.smallBase && <small>小基数</small>}
                </th>
                <td>{countText(unit.wider)}</td>
                <td>{countText(unit.narrower)}</td>
                <td>{unit.rate ? perHundredText(unit.rate) : "—"}</td>
              </tr>
            ) : null;
          })}
        </tbody>
      </table>
    </>
  );
};

const better = (a: Fraction | undefined, b: Fraction | undefined): number =>
  a && b ? compare(b, a) : Number(b !== undefined) - Number(a !== undefined);
