import { type Plan, planOf } from "../domain/plan";
import type { Sheets } from "./sheets";

/** The plan out of checked tables; units and groups in the order of their serial numbers. */
export const planFrom = ({ units, groups, indicators, targets }: Sheets): Plan =>
  planOf(
    inOrder(units.rows).map(({ short_name, aliases, ...unit }) => ({
      ...unit,
      shortName: short_name,
      aliases: aliases ?? [],
    })),
    inOrder(groups.rows),
    present(indicators.rows).map(({ short_name, aliases, pace_note, ...indicator }) => ({
      ...indicator,
      shortName: short_name,
      aliases: aliases ?? [],
      ...(pace_note === "" ? {} : { paceNote: pace_note }),
    })),
    present(targets.rows),
  );

const present = <T>(rows: readonly (T | undefined)[]): readonly T[] => rows.flatMap((row) => row ?? []);

const inOrder = <T extends { readonly serial: number }>(rows: readonly (T | undefined)[]): readonly T[] =>
  [...present(rows)].sort((a, b) => a.serial - b.serial);
