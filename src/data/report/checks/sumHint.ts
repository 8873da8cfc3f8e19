import type { Plan } from "../../../domain/plan";
import type { Dated } from "../datedReport";
import type { Known } from "../known";
import type { Reading, SumReading } from "../readings";

type Member = Dated<Reading>;

/** What could explain a sum that does not fit: the first explanation that fits exactly; empty when none does. */
export const sumHint = (
  { stated, indicator, month }: Dated<SumReading>,
  members: readonly Member[],
  computed: number,
  plan: Plan,
  known: Known,
): string => {
  const difference = stated - computed;
  const name = ({ unit }: Member): string => plan.units[unit]?.name ?? "";
  const lastOf = ({ unit }: Member): number | undefined => known.before(indicator, unit, month)?.value;
  const swapped = members.find(({ value }) => value !== undefined && swaps(value).includes(value + difference));
  if (swapped)
    return `${name(swapped)}如为 ${(swapped.value ?? 0) + difference} 而不是 ${swapped.value} 就相符，可能两位数字写颠倒`;
  const left = members.find(({ value }) => value === -difference);
  if (left) return `差额正好是${name(left)}的数，${left.hidden ? "这一行被隐藏，" : ""}合计可能漏了这一行`;
  const last = members.reduce<number | undefined>(
    (sum, member) => (sum === undefined ? undefined : addOf(sum, lastOf(member))),
    0,
  );
  if (last === stated) return "合计与上一次报送的合计相同，可能没有更新";
  const stale = members.find((member) => lastOf(member) === (member.value ?? 0) + difference);
  if (stale) return `${name(stale)}如用上一次报送的 ${lastOf(stale)} 就相符`;
  const double = members.find(({ value }) => value === difference);
  if (double) return `差额正好是${name(double)}的数，可能加了两次，或缺了一个相同数的街镇`;
  const hidden = members.find((member) => member.hidden);
  return hidden ? `表中有隐藏的行（${name(hidden)}）` : "";
};

const addOf = (sum: number, value: number | undefined): number | undefined =>
  value === undefined ? undefined : sum + value;

/** The number with two neighbouring digits changed over. */
const swaps = (value: number): readonly number[] => {
  const digits = String(value);
  return Array.from({ length: digits.length - 1 }, (_, i) =>
    Number(`${digits.slice(0, i)}${digits[i + 1]}${digits[i]}${digits.slice(i + 2)}`),
  );
};
