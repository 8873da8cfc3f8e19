import type { Fault } from "../domain/fault";
import { numbered, type Sheets } from "./sheets";
import { shown } from "./shown";

/** A word that a goal is said to print wrongly must stand in it: otherwise nothing would be marked, and nobody would know. */
export const checkGoalWords = ({ goals }: Sheets): readonly Fault[] =>
  numbered(goals).flatMap(({ row, verbatim, lead, responsible, sic = [] }) =>
    sic
      .filter((word) => ![verbatim, lead, responsible].some((text) => text.includes(word)))
      .map((word) => ({
        ...{ file: goals.table.path, row, column: "sic", found: shown(word) },
        problem: "这项目标的原文、牵头和责任单位中没有这几个字",
        remedy: "照原文写，或删去",
      })),
  );
