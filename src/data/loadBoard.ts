import type { Board } from "../domain/board";
import { fail, ok, type Result } from "../domain/fault";
import { readDescriptor } from "./descriptor";
import { openBoard } from "./openBoard";
import type { ReadFile } from "./readFile";
import { readResources } from "./readResources";

/**
 * All or nothing: the board of a package folder, or every fault of every file in it. When the package still is the one
 * that `known` came from, only its description is read, and `known` is the answer.
 */
export const loadBoard = async (read: ReadFile, known?: Board): Promise<Result<Board>> => {
  const descriptor = await readDescriptor(read);
  if (!descriptor.ok) return descriptor;
  if (known && known.notices.length === 0 && isOf(known, descriptor.value)) return ok(known);
  const { files, faults, notices } = await readResources(read, descriptor.value.resources);
  const board = openBoard(descriptor.value, files);
  if (faults.length === 0) return board.ok ? ok({ ...board.value, notices }) : board;
  return fail(board.ok ? faults : [...faults, ...board.faults]);
};

const isOf = ({ name, version, created }: Board, about: Pick<Board, "name" | "version" | "created">): boolean =>
  name === about.name && version === about.version && created === about.created;
