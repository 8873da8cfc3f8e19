import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { loadBoard } from "../data/loadBoard";
import { changeNoteOf, publication } from "../data/publication";
import { draftOf } from "../data/report/draftOf";
import { type Preview, previewReport } from "../data/report/previewReport";
import type { Board } from "../domain/board";
import { isQuestion } from "../domain/finding";
import { newestReport } from "../domain/ledger";
import { type Month, monthText, parseMonth } from "../domain/month";
import { diskFolder } from "./diskFolder";
import { printFaults, writeWhole } from "./package";
import { changeLines, consequenceLines, findingLine, readingLines } from "./reportText";

const usage = `用法：npm run report -- 月报.xlsx --month 年-月 [选项]
  --data 文件夹       数据文件夹，默认 public/data
  --yes               需要确认的都确认
  --dry-run           只检查，不写入
  --reported-on 日期  报送日期，默认今天
  --reason 文字       确认的理由，记入台账
  --note 文字         变更说明，默认按内容生成`;

interface Order {
  readonly path: string;
  readonly folder: string;
  readonly month: Month | undefined;
  readonly reportedOn: string;
  readonly isConfirmed: boolean;
  readonly isDry: boolean;
  readonly reason: string;
  readonly note: string | undefined;
}

/** The day on this machine's clock, as ISO date. */
const dayOf = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");

/** Checks a report against a folder and, unless something stands in the way, publishes it there. True when all is well. */
export const report = async (order: Order, now: Date, say: (line: string) => void): Promise<boolean> => {
  const loaded = await loadBoard(diskFolder(order.folder));
  if (!loaded.ok) {
    printFaults(loaded.faults);
    return false;
  }
  const board = loaded.value;
  const bytes = await readFile(order.path).catch(() => undefined);
  if (!bytes) return refuse(say, `${order.path}：没有这个文件或不能读取`);
  const file = { name: basename(order.path), bytes: new Uint8Array(bytes), pasted: false };
  const newest = newestReport(board.ledger);
  const preview = await previewReport(file, {
    ...{ board, month: order.month, reportedOn: order.reportedOn, today: dayOf(now) },
    ...(newest === undefined ? {} : { newest }),
  });
  tell(preview, board, say);
  const obstacle = obstacleOf(preview, order);
  if (obstacle !== undefined) return refuse(say, obstacle);
  if (preview.check.changes.length === 0 || order.isDry) {
    say(order.isDry ? "只检查，没有写入。" : "文件与台账相同，没有要写入的内容。");
    return true;
  }
  return publish(preview, board, order, now, say);
};

const refuse = (say: (line: string) => void, sentence: string): false => {
  say(sentence);
  return false;
};

const tell = ({ check, consequences }: Preview, board: Board, say: (line: string) => void): void => {
  const lines = [
    ...readingLines(check),
    ...check.findings.map((finding) => findingLine(finding, check.file)),
    ...changeLines(check, board),
    ...(consequences ? consequenceLines(consequences, board) : []),
  ];
  for (const line of lines) say(line);
};

/** What keeps a report from being taken in; undefined for nothing. */
const obstacleOf = ({ check }: Preview, { month, isConfirmed, isDry }: Order): string | undefined => {
  const errors = check.findings.filter((finding) => !isQuestion(finding)).length;
  const questions = check.findings.length - errors;
  if (errors > 0) return `有 ${errors} 处错误，没有写入。请改正文件后重新运行。`;
  if (month === undefined)
    return `请核对月份后加上 --month ${check.detected ? monthText(check.detected.month) : "年-月"} 重新运行。`;
  if (questions > 0 && !isConfirmed && !isDry)
    return `有 ${questions} 处需要确认，没有写入。核对无误后加上 --yes 重新运行。`;
  return undefined;
};

const publish = async (
  { check }: Preview,
  board: Board,
  { folder, reportedOn, reason, note }: Order,
  now: Date,
  say: (line: string) => void,
): Promise<boolean> => {
  const decisions = check.findings.filter(isQuestion).map(({ id }) => ({ question: id, reason }));
  const importedAt = `${now.toISOString().slice(0, 19)}Z`;
  const id = `${importedAt.replace(/\D/g, "")}-${check.sha256.slice(0, 8)}`;
  const draft = draftOf(check, decisions, { id, importedAt, reportedOn, base: board.version });
  const made = await publication(diskFolder(folder), [draft], { now, note: note ?? changeNoteOf([draft]) });
  if (!made.ok) {
    printFaults(made.faults);
    return false;
  }
  for (const { path, bytes } of made.value.files) await writeWhole(join(folder, path), bytes);
  say(`已写入 ${folder}：数据版本 ${made.value.version}，${draft.reports.length} 个数，导入编号 ${id}`);
  return true;
};

/** The order that the words of a command line give; a sentence when they give none. */
export const orderOf = (args: readonly string[], now: Date): Order | string => {
  const parsed = wordsOf(args);
  if (typeof parsed === "string") return `${parsed}\n${usage}`;
  const { values, positionals } = parsed;
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) return usage;
  const month = values.month === undefined ? undefined : parseMonth(values.month);
  if (values.month !== undefined && month === undefined)
    return `月份“${values.month}”应写成“年-月”，月份两位。\n${usage}`;
  const reportedOn = values["reported-on"] ?? dayOf(now);
  if (!/^\d{4}-\d\d-\d\d$/.test(reportedOn)) return `日期“${reportedOn}”应写成“年-月-日”。\n${usage}`;
  return {
    ...{ path, month, reportedOn, folder: values.data, note: values.note, reason: values.reason },
    ...{ isConfirmed: values.yes, isDry: values["dry-run"] },
  };
};

const wordsOf = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        month: { type: "string" },
        note: { type: "string" },
        "reported-on": { type: "string" },
        data: { type: "string", default: "public/data" },
        reason: { type: "string", default: "" },
        yes: { type: "boolean", default: false },
        "dry-run": { type: "boolean", default: false },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const main = async (args: readonly string[]): Promise<void> => {
  const now = new Date();
  const order = orderOf(args, now);
  const isDone = typeof order === "string" ? refuse(console.error, order) : await report(order, now, console.log);
  if (!isDone) process.exitCode = 1;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main(process.argv.slice(2));
