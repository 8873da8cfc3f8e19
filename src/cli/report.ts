import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { dayOf } from "../data/dayOf";
import { loadBoard } from "../data/loadBoard";
import { changeNoteOf, type Publication, publication } from "../data/publication";
import { draftOf } from "../data/report/draftOf";
import { type Preview, previewReport } from "../data/report/previewReport";
import type { Board } from "../domain/board";
import type { Fault } from "../domain/fault";
import { isQuestion } from "../domain/finding";
import { newestReport } from "../domain/ledger";
import { monthText } from "../domain/month";
import { diskFault, folderFault } from "./diskFault";
import { diskFolder } from "./diskFolder";
import { type Order, orderOf } from "./orderOf";
import { faultLine, writeWhole } from "./package";
import { changeLines, consequenceLines, findingLine, readingLines } from "./reportText";

/** What a command has to do with the world outside. */
export interface Terminal {
  readonly now: Date;
  readonly say: (line: string) => void;
  /** Whole or not at all. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
}

/** Checks a report against a folder and, unless something stands in the way, publishes it there. True when all is well. */
export const report = async (order: Order, terminal: Terminal): Promise<boolean> => {
  const { say, now } = terminal;
  const missing = await folderFault(order.folder);
  if (missing) return refuse(say, "没有写入：", [missing]);
  const loaded = await loadBoard(diskFolder(order.folder));
  if (!loaded.ok) return refuse(say, `${order.folder} 里的数据有错误，没有写入：`, loaded.faults);
  const board = loaded.value;
  const bytes = await fromHere(order.path);
  if (!bytes.ok) return refuse(say, "没有写入：", bytes.faults);
  const file = { name: basename(order.path), bytes: bytes.value, pasted: false };
  const newest = newestReport(board.ledger);
  const preview = await previewReport(file, {
    ...{ board, month: order.month, reportedOn: order.reportedOn, today: dayOf(now) },
    ...(newest === undefined ? {} : { newest }),
  });
  for (const line of linesOf(preview, board)) say(line);
  const { obstacle, ending } = outcomeOf(preview, order);
  if (obstacle !== undefined) return refuse(say, obstacle);
  if (ending === undefined) return publish(preview, board, order, terminal);
  say(ending);
  return true;
};

const fromHere = diskFolder("");

const refuse = (say: Terminal["say"], sentence: string, faults: readonly Fault[] = []): false => {
  say(sentence);
  for (const fault of faults) say(faultLine(fault));
  return false;
};

const linesOf = ({ check, consequences }: Preview, board: Board): readonly string[] => [
  ...board.notices.map(faultLine),
  ...readingLines(check),
  ...check.findings.map((finding) => findingLine(finding, check.file)),
  ...changeLines(check, board),
  ...(consequences ? consequenceLines(consequences, board) : []),
];

interface Outcome {
  /** What keeps the report from being taken in. */
  readonly obstacle?: string;
  /** Why there is nothing to write although all is well. */
  readonly ending?: string;
}

const outcomeOf = ({ check }: Preview, { month, isConfirmed, isDry }: Order): Outcome => {
  const { findings, changes, detected } = check;
  const errors = findings.filter((finding) => !isQuestion(finding));
  const questions = findings.length - errors.length;
  if (errors.some(({ kind }) => kind !== "monthMissing"))
    return { obstacle: `有 ${errors.length} 处错误，没有写入。请改正后重新运行。` };
  if (month === undefined)
    return {
      obstacle: `没有写入。请核对月份后加上 --month ${detected ? monthText(detected.month) : "年-月"} 重新运行。`,
    };
  if (changes.length === 0) return { ending: "文件与台账相同，没有要写入的内容。" };
  const asked = `有 ${questions} 处需要确认`;
  if (isDry) return { ending: `只检查，没有写入${questions > 0 ? `；${asked}` : ""}。` };
  return questions > 0 && !isConfirmed ? { obstacle: `${asked}，没有写入。核对无误后加上 --yes 重新运行。` } : {};
};

const publish = async (
  { check }: Preview,
  board: Board,
  { folder, reportedOn, reason, note }: Order,
  terminal: Terminal,
): Promise<boolean> => {
  const { now, say } = terminal;
  const decisions = check.findings.filter(isQuestion).map(({ id }) => ({ question: id, reason }));
  const importedAt = `${now.toISOString().slice(0, 19)}Z`;
  const id = `${importedAt.replace(/\D/g, "")}-${check.sha256.slice(0, 8)}`;
  const draft = draftOf(check, decisions, { id, importedAt, reportedOn, base: board.version });
  const made = await publication(diskFolder(folder), [draft], { now, note: note || changeNoteOf([draft]) });
  if (!made.ok) return refuse(say, "没有写入：", made.faults);
  if (!(await isWritten(folder, made.value, terminal))) return false;
  say(`已写入 ${folder}：数据版本 ${made.value.version}，${draft.reports.length} 个数，导入编号 ${id}。`);
  return true;
};

const isWritten = async (folder: string, { files }: Publication, { say, write }: Terminal): Promise<boolean> => {
  for (const { path, bytes } of files)
    try {
      await write(join(folder, path), bytes);
    } catch (error) {
      return refuse(say, "没有写完，原有数据仍然有效。按下面的办法处理后，用同样的命令重新运行：", [
        diskFault(path, error),
      ]);
    }
  return true;
};

const main = async (args: readonly string[]): Promise<void> => {
  const now = new Date();
  const order = orderOf(args, now);
  const isDone =
    typeof order === "string"
      ? refuse(console.error, order)
      : await report(order, { now, say: console.log, write: writeWhole });
  if (!isDone) process.exitCode = 1;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main(process.argv.slice(2));
