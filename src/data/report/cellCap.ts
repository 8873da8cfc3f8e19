import type { Result } from "../../domain/fault";
import type { Finding } from "../../domain/finding";
import { refuse } from "./refuse";

/** Over all visible sheets. */
export const cellCap = 200_000;

export const refuseCells = (): Result<never, Finding> =>
  refuse("tooManyCells", "有内容的单元格超过 20 万个", "只保留月报的工作表和行，另存后再导入");
