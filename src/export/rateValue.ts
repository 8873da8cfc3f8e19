import { approx, type Fraction, floorOf, isSame, times } from "../domain/fraction";

/** Four times the distance between two neighbouring numbers, as a share. */
const hair = 2 ** -50;

/**
 * The rate as a number of a spreadsheet that shows it with so many decimals. One that lies in the middle between two
 * readings is a hair further from zero: LibreOffice multiplies by 100 first, and would show 29.35 % as 29.3 %.
 */
export const rateValue = (rate: Fraction, decimals: number): number =>
  approx(rate) * (isMiddle(rate, decimals) ? 1 + hair : 1);

const isMiddle = ({ num, den }: Fraction, decimals: number): boolean => {
  const halves = { num: times(num, 2 * 10 ** (decimals + 2)), den };
  const whole = floorOf(halves);
  return whole % 2 !== 0 && isSame({ num: whole, den: 1 }, halves);
};
