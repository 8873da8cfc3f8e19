import type { Board } from "../domain/board";
import { fail, ok, type Result } from "../domain/fault";
import { readDescriptor } from "./descriptor";
import { openBoard } from "./openBoard";
import type { ReadFile } from "./readFile";
import { readResources } from "./readResources";

/**
 * All or nothing: the board of a package folder, or every fault of every file in it. When the package still is the one
 * that `known` came from, `known` is the answer: only its description is read then, unless something was odd.
 */
export const loadBoard = async (read: ReadFile, known?: Board): Promise<Result<Board>> => {
  const descriptor = await readDescriptor(read);
  if (!descriptor.ok) return descriptor;
  const same = known && isOf(known, descriptor.value) ? known : undefined;
  if (same?.notices.length === 0) return ok(same);
  const { files, faults, notices } = await readResources(read, descriptor.value.resources);
  if (same && faults.length === 0 && JSON.stringify(notices) === JSON.stringify(same.notices)) return ok(same);
  const board = openBoard(descriptor.value, files);
  if (faults.length === 0) return board.ok ? ok({ ...board.value, notices }) : board;
  return fail(board.ok ? faults : [...faults, ...board.faults]);
};

const isOf = ({ name, version, created }: Board, about: Pick<Board, "name" | "version" | "created">): boolean =>
  name === about.name && version === about.version && created === about.created;
