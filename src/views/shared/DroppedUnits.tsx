import type { Board } from "../../domain/board";
import { unitsNamed } from "../../state/unitsNamed";
import { mostUnits } from "../../state/view";
import { useShell } from "./shell";

const noCodes: readonly string[] = [];

/** Says which codes of the address are not compared, and why; nothing where all are. */
export const DroppedUnits = ({
  data,
  className,
}: {
  readonly data: Board;
  readonly className?: string | undefined;
}) => {
  const codes = useShell(({ view }) => view.units) ?? noCodes;
  const { unknown, surplus } = unitsNamed(codes, data);
  if (unknown.length === 0 && surplus.length === 0) return null;
  const names = surplus.map((code) => data.plan.units.find((unit) => unit.code === code)?.shortName ?? code);
  const reasons = [
    unknown.length > 0 ? `地址中的${listed(unknown)}不是街镇代码` : "",
    surplus.length > 0 ? `最多对比${mostUnits}个，多出的是${listed(names)}` : "",
  ];
  return (
    <p className={className} role="note">
      {`已略去：${reasons.filter(Boolean).join("；")}。`}
    </p>
  );
};

const most = 3;
const longest = 20;

/** An address may hold anything, of any length. */
const listed = (words: readonly string[]): string => {
  const shown = words.slice(0, most).map((word) => (word.length > longest ? `${word.slice(0, longest)}……` : word));
  return `“${shown.join("”“")}”${words.length > most ? `等${words.length}个` : ""}`;
};
