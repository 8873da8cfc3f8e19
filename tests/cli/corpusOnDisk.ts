import { cp, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { diskFolder } from "../../src/cli/diskFolder";
import type { Order } from "../../src/cli/orderOf";
import { packageFolder } from "../../src/cli/package";
import { report, type Terminal } from "../../src/cli/report";
import { loadBoard } from "../../src/data/loadBoard";
import type { Board } from "../../src/domain/board";
import { corpusDay, corpusFolder } from "../data/report/corpusDesk";
import { month } from "../fixtures/smallBoard";

const live = join(import.meta.dirname, "../../public/data");

/** The morning on which the corpus is read, on this machine's clock. */
export const morning = new Date(`${corpusDay}T09:08:07.065`);

/** A folder of its own with the live plan and the ledger of the corpus, with or without the columns of imports. */
export const corpusOnDisk = async (isWide = true): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), "report-"));
  await cp(live, folder, { recursive: true });
  const [header, ...lines] = (await readFile(join(corpusFolder, "ledger.csv"), "utf8")).trim().split("\n");
  const [names, cells] = isWide ? [",import,cell", ",,"] : ["", ""];
  const text = [`${header}${names}`, ...lines.map((line) => `${line}${cells}`), ""].join("\n");
  await writeFile(join(folder, "reports.csv"), text);
  const packaged = await packageFolder(folder, new Date("2026-10-09T08:07:06Z"));
  if (!packaged.ok) throw new Error(JSON.stringify(packaged.faults));
  return folder;
};

/** Every file of a folder, as text. */
export const contentOf = async (folder: string): Promise<Readonly<Record<string, string>>> => {
  const names = (await readdir(folder)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const)),
  );
};

export interface Run {
  readonly isDone: boolean;
  readonly said: readonly string[];
}

/** One run of the command on a file of the corpus, for October unless said otherwise. */
export const runReport = async (
  file: string,
  order: Partial<Order> & Pick<Order, "folder">,
  terminal: Partial<Terminal> & Pick<Terminal, "write">,
): Promise<Run> => {
  const said: string[] = [];
  const asked = {
    ...{ path: join(corpusFolder, file), month: month("2026-10"), reportedOn: corpusDay },
    ...{ isConfirmed: false, isDry: false, reason: "", note: "", ...order },
  };
  const isDone = await report(asked, { now: morning, say: (line) => said.push(line), ...terminal });
  return { isDone, said };
};

export const boardIn = async (path: string): Promise<Board> => {
  const loaded = await loadBoard(diskFolder(path));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));
  return loaded.value;
};
