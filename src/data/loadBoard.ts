import type { Board } from "../domain/board";
import { fail, type Result } from "../domain/fault";
import { readDescriptor } from "./descriptor";
import { openBoard } from "./openBoard";
import type { ReadFile } from "./readFile";
import { readResources } from "./readResources";

/** All or nothing: the board of a package folder, or every fault of every file in it. */
export const loadBoard = async (read: ReadFile): Promise<Result<Board>> => {
  const descriptor = await readDescriptor(read);
  if (!descriptor.ok) return descriptor;
  const { files, faults } = await readResources(read, descriptor.value.resources);
  const board = openBoard(descriptor.value, files);
  if (faults.length === 0) return board;
  return fail(board.ok ? faults : [...faults, ...board.faults]);
};
