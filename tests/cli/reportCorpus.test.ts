import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, test } from "vitest";
import { diskFolder } from "../../src/cli/diskFolder";
import { findingLine } from "../../src/cli/reportText";
import { loadBoard } from "../../src/data/loadBoard";
import { checkReport } from "../../src/data/report/checkReport";
import type { Board } from "../../src/domain/board";
import { isQuestion } from "../../src/domain/finding";
import { parseMonth } from "../../src/domain/month";
import { corpusDay, corpusFile, corpusFolder, corpusNames } from "../data/report/corpusDesk";
import { contentOf, corpusOnDisk, runReport } from "./corpusOnDisk";

let folder: string;
let board: Board;
let before: Awaited<ReturnType<typeof contentOf>>;

beforeAll(async () => {
  folder = await corpusOnDisk();
  before = await contentOf(folder);
  const loaded = await loadBoard(diskFolder(folder));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));
  board = loaded.value;
});

afterAll(() => rm(folder, { recursive: true }));

const monthOf = (name: string) =>
  parseMonth(JSON.parse(readFileSync(join(corpusFolder, name.replace(/\.\w+$/, ".json")), "utf8")).month ?? "");

const write = () => Promise.reject(new Error("a dry run writes"));

test.each(corpusNames)("the terminal says of %s what the page says", async (name) => {
  const month = monthOf(name);
  const page = await checkReport(corpusFile(name), { board, month, reportedOn: corpusDay, today: corpusDay });
  const { isDone, said } = await runReport(name, { folder, month, isDry: true }, { write });
  const findings = page.findings.map((finding) => findingLine(finding, name));
  expect(said.filter((line) => /^ {2}(确认|错误) /.test(line))).toEqual(findings);
  expect(isDone).toBe(month !== undefined && page.findings.every(isQuestion));
});

it("leaves the folder as it is", async () => {
  expect(await contentOf(folder)).toEqual(before);
});
