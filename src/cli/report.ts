import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { dayOf } from "../data/dayOf";
import { loadBoard } from "../data/loadBoard";
import { publication } from "../data/publication";
import { type Preview, previewReport } from "../data/report/previewReport";
import type { Board } from "../domain/board";
import { baseOf } from "../domain/currentDrafts";
import { changeNoteOf } from "../domain/draftNote";
import { draftOf } from "../domain/draftOf";
import { draftSize } from "../domain/draftSize";
import type { Fault } from "../domain/fault";
import type { Draft } from "../domain/imports";
import { newestDay } from "../domain/ledger";
import { monthText } from "../domain/month";
import { questionsIn, readinessOf } from "../domain/readiness";
import { folderFault } from "./diskFault";
import { diskFolder } from "./diskFolder";
import { faultLines } from "./faultLines";
import { withLock } from "./folderLock";
import { type Order, orderOf } from "./orderOf";
import { writeWhole } from "./package";
import { type PinnedFolder, pinnedFolder } from "./pinnedFolder";
import { changeLines, consequenceLines, findingLine, goalLines, readingLines } from "./reportText";
import { type Write, writeRelease } from "./writeRelease";

/** What a command has to do with the world outside. */
export interface Terminal {
  readonly now: Date;
  readonly say: (line: string) => void;
  readonly write: Write;
}

/** Checks a report against a folder and, unless something stands in the way, publishes it there. True when all is well. */
export const report = async (order: Order, terminal: Terminal): Promise<boolean> => {
  const { say, now } = terminal;
  const missing = await folderFault(order.folder);
  if (missing) return refuse(say, "没有写入：", [missing]);
  const source = await pinnedFolder(order.folder);
  const loaded = await loadBoard(source.read);
  if (!loaded.ok) return refuse(say, `${order.folder} 里的数据有错误，没有写入：`, loaded.faults);
  const board = loaded.value;
  const bytes = await fromHere(order.path);
  if (!bytes.ok) return refuse(say, "没有写入：", bytes.faults);
  const file = { name: basename(order.path), bytes: bytes.value, pasted: false };
  const newest = newestDay([...board.ledger.reports, ...board.goalReports]);
  const preview = await previewReport(file, {
    ...{ board, month: order.month, reportedOn: order.reportedOn, today: dayOf(now) },
    ...(newest === undefined ? {} : { newest }),
  });
  for (const line of linesOf(preview, board)) say(line);
  const { obstacle, ending } = outcomeOf(preview, order);
  if (obstacle !== undefined) return refuse(say, obstacle);
  if (ending === undefined) return publish(stampedDraft(preview, board, order, now), source, order, terminal);
  say(ending);
  return true;
};

const fromHere = diskFolder("");

const refuse = (say: Terminal["say"], sentence: string, faults: readonly Fault[] = []): false => {
  say(sentence);
  for (const line of faultLines(faults)) say(line);
  return false;
};

const linesOf = ({ check, consequences }: Preview, board: Board): readonly string[] => [
  ...faultLines(board.notices),
  ...readingLines(check),
  ...check.findings.map((finding) => findingLine(finding, check.file)),
  ...changeLines(check, board),
  ...goalLines(check, board),
  ...(consequences ? consequenceLines(consequences, board) : []),
];

interface Outcome {
  /** What keeps the report from being taken in. */
  readonly obstacle?: string;
  /** Why there is nothing to write although all is well. */
  readonly ending?: string;
}

const outcomeOf = ({ check }: Preview, { month, isConfirmed, isDry }: Order): Outcome => {
  const readiness = readinessOf(check, { month, decisions: [] });
  switch (readiness.kind) {
    case "errors":
      return { obstacle: `有 ${readiness.count} 处错误，没有写入。请改正后重新运行。` };
    case "month": {
      const named = check.detected ? monthText(check.detected.month) : "年-月";
      return { obstacle: `没有写入。请核对月份后加上 --month ${named} 重新运行。` };
    }
    case "nothing":
      if (readiness.file === "empty") return { obstacle: "文件里一个数都没有填，没有写入。" };
      return {
        ending: `文件与台账相同${readiness.file === "blanks" ? "，留空的保留台账原数" : ""}，没有要写入的内容。`,
      };
    case "questions": {
      const asked = `有 ${readiness.count} 处需要确认`;
      if (isDry) return { ending: `只检查，没有写入；${asked}。` };
      return isConfirmed ? {} : { obstacle: `${asked}，没有写入。核对无误后加上 --yes 重新运行。` };
    }
    case "ready":
      return isDry ? { ending: "只检查，没有写入。" } : {};
  }
};

const stampedDraft = ({ check }: Preview, board: Board, { reportedOn, reason }: Order, now: Date): Draft => {
  const decisions = questionsIn(check).map(({ id }) => ({ question: id, reason }));
  const importedAt = now.toISOString();
  const id = `${importedAt.slice(0, 19).replace(/\D/g, "")}-${check.sha256.slice(0, 8)}`;
  return draftOf(check, decisions, { id, importedAt, reportedOn, base: baseOf(board, []) });
};

const publish = async (
  draft: Draft,
  { read, isCurrent }: PinnedFolder,
  { folder, note }: Order,
  { now, say, write }: Terminal,
): Promise<boolean> => {
  const published = await withLock(folder, now, async (isHeld) => {
    if (!(await isCurrent())) return refuse(say, overtaken);
    const made = await publication(read, [draft], { now, note: note || changeNoteOf([draft]) });
    if (!made.ok) return refuse(say, "没有写入：", made.faults);
    const release = await writeRelease(folder, made.value, write, async () => (await isHeld()) && (await isCurrent()));
    if (!release.ok) return refuse(say, unfinished, release.faults);
    if (release.value === "overtaken") return refuse(say, overtaken);
    say(`已写入 ${folder}：数据版本 ${made.value.version}，${draftSize(draft)}，导入编号 ${draft.import.id}。`);
    return true;
  });
  return published.ok ? published.value : refuse(say, "没有写入：", published.faults);
};

const overtaken = "这段时间里别处向这个数据文件夹发布了新版本，本次没有写入。用同样的命令重新运行，按新的数据核对。";

const unfinished = "没有写完，原有数据仍然有效。按下面的办法处理后，用同样的命令重新运行：";

const main = async (args: readonly string[]): Promise<void> => {
  const now = new Date();
  const order = orderOf(args, now);
  if (typeof order !== "string" && "usage" in order) return console.log(order.usage);
  const isDone =
    typeof order === "string"
      ? refuse(console.error, order)
      : await report(order, { now, say: console.log, write: writeWhole });
  if (!isDone) process.exitCode = 1;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main(process.argv.slice(2));
