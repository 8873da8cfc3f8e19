import { useCallback, useMemo, useState } from "react";
import type { Scoreboard } from "../../domain/scoreboard";
import { paintOf } from "../shared/format";

export type Highlight = ReturnType<typeof useHighlight>;

/** What map, table and legend light up together: one unit under the pointer or focus, or all units of a class. */
export const useHighlight = (board: Scoreboard) => {
  const [unit, setHotUnit] = useState<string>();
  const [paint, setHotPaint] = useState<string>();
  const [wanted, setPinned] = useState<string>();
  const pinPaint = useCallback((to: string) => setPinned((before) => (before === to ? undefined : to)), []);
  const { rows, classes } = board;
  const pinned = rows.some((row) => paintOf(row, classes) === wanted) ? wanted : undefined;
  const shown = paint ?? pinned;
  const lit = useMemo(
    () =>
      shown === undefined
        ? undefined
        : new Set(rows.filter((row) => paintOf(row, classes) === shown).map(({ index }) => index)),
    [rows, classes, shown],
  );
  const row = rows.find((candidate) => candidate.unit.code === unit);
  return {
    pinned,
    hot: row?.index,
    lit,
    legend: shown ?? (row && paintOf(row, classes)),
    setHotUnit,
    setHotPaint,
    pinPaint,
  };
};
