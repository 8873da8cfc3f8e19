import { describeFolder } from "../../src/cli/package";
import type { Board } from "../../src/domain/board";

/** A package of the repository, by the name of its folder. */
export const shippedBoard = async (folder: "data" | "demo"): Promise<Board> => {
  const described = await describeFolder(`public/${folder}`, new Date());
  if (!described.ok) throw new Error(JSON.stringify(described.faults));
  return described.value.board;
};
