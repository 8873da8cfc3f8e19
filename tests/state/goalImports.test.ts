import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import type { Board } from "../../src/domain/board";
import { standingGoals } from "../../src/domain/goals";
import { undoneIn } from "../../src/domain/undoOf";
import { boardShown } from "../../src/state/derive";
import {
  boardOn,
  finishDraft,
  freshStorage,
  keptIn,
  liveServer,
  openTab,
  publish,
  putOver,
  report,
  settled,
  type Tab,
  undo,
} from "./journey";

beforeEach(freshStorage);

type Line = readonly [id: string, value: string, period?: string];

const goalsFile = (name: string, lines: readonly Line[]) => ({
  name,
  bytes: new TextEncoder().encode(
    ["编号,本期值,期间", ...lines.map(([id, value, period = ""]) => `${id},${value},${period}`)].join("\n"),
  ),
  pasted: false,
});

const take = async (tab: Tab, name: string, ...lines: readonly Line[]): Promise<void> => {
  await tab.desk.take(goalsFile(name, lines));
  await finishDraft(tab);
};

const valuesOn = ({ goalReports }: Pick<Board, "goalReports">): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...standingGoals(goalReports)].flatMap(([key, { value }]) => (value === "" ? [] : [[key, value]])),
  );

const shown = ({ store }: Tab): Readonly<Record<string, string>> => {
  const board = boardShown(store.getState());
  if (!board) throw new Error("no board");
  return valuesOn(board);
};

const fileOn = ({ server }: Tab): string => new TextDecoder().decode(server.get("goal_reports.csv"));

describe("an import of goals", () => {
  it("is a draft, then published with its cells, and its undoing brings back what held before", async () => {
    const tab = await openTab(liveServer());
    await take(tab, "甲.csv", ["G07", "12"], ["G17", "60.5亿元", "2025"]);
    expect(shown(tab)).toEqual({ "G07 2026-10": "12", "G17 2025": "60.5" });
    expect(valuesOn(boardOn(tab))).toEqual({});
    expect(tab.desk.publish.proposal()).toBe("全区目标：新增 2 项（甲.csv）");
    await publish(tab);
    expect(fileOn(tab)).toBe(
      [
        "id,period,value,reported_on,note,import,cell",
        "G07,2026-10,12,2026-11-05,,id2,B2",
        "G17,2025,60.5,2026-11-05,,id2,B3",
        "",
      ].join("\n"),
    );
    await take(tab, "乙.csv", ["G07", "13"], ["G17", "撤回", "2025"]);
    await publish(tab);
    expect(shown(tab)).toEqual({ "G07 2026-10": "13" });
    await undo(tab, "乙.csv");
    expect(shown(tab)).toEqual({ "G07 2026-10": "12", "G17 2025": "60.5" });
    await publish(tab);
    await undo(tab, "甲.csv");
    await publish(tab);
    expect(shown(tab)).toEqual({});
    expect(fileOn(tab).split("\n")).toHaveLength(10);
    expect(boardOn(tab).ledger.reports).toEqual([]);
  });

  it("goes with the numbers of the same file, and both come back together", async () => {
    const tab = await openTab(liveServer());
    const rows = new TextDecoder().decode(report("", 30).bytes);
    const bytes = new TextEncoder().encode(`${rows}\n\n编号,本期值,期间\nG07,12,`);
    await tab.desk.take({ name: "月报.csv", bytes, pasted: false });
    await finishDraft(tab);
    expect(tab.store.getState().desk.news).toContain("2 个数、1 项全区目标");
    await publish(tab);
    expect([shown(tab), boardOn(tab).ledger.reports.length]).toEqual([{ "G07 2026-10": "12" }, 2]);
    await undo(tab, "月报.csv");
    await publish(tab);
    expect(shown(tab)).toEqual({});
    expect(
      boardOn(tab)
        .ledger.reports.slice(2)
        .map(({ value }) => value),
    ).toEqual([undefined, undefined]);
  });

  it("is kept in the browser, and is there again in the next tab", async () => {
    const server = liveServer();
    const tab = await openTab(server);
    await take(tab, "甲.csv", ["G07", "12"]);
    const next = await openTab(server);
    expect([keptIn(next), shown(next)]).toEqual([keptIn(tab), { "G07 2026-10": "12" }]);
  });

  it("has to be checked again once the draft below it is set aside", async () => {
    const tab = await openTab(liveServer());
    await take(tab, "甲.csv", ["G07", "12"]);
    await take(tab, "乙.csv", ["G07", "12"], ["G11", "38"]);
    const [first, second] = tab.store.getState().desk.kept.map(({ id }) => id);
    await tab.desk.withdraw(first ?? "");
    expect(shown(tab)).toEqual({});
    await tab.desk.reopen(second ?? "");
    await settled(tab);
    await finishDraft(tab);
    expect(shown(tab)).toEqual({ "G07 2026-10": "12", "G11 2026-10": "38" });
  });
});

describe("goals that an older package takes away", () => {
  it("are told, and come back checked against what is there now", async () => {
    const tab = await openTab(liveServer());
    const older = new Map(tab.server);
    await take(tab, "甲.csv", ["G07", "12"]);
    await publish(tab);
    await putOver(tab, older);
    expect(shown(tab)).toEqual({});
    const [lost] = tab.store.getState().desk.kept;
    await tab.desk.restore(lost?.id ?? "");
    await tab.desk.reopen(lost?.id ?? "");
    await settled(tab);
    await finishDraft(tab);
    await publish(tab);
    expect(shown(tab)).toEqual({ "G07 2026-10": "12" });
  });
});

const line = fc.tuple(
  fc.constantFrom("G07", "G11", "G17"),
  fc.constantFrom("12", "撤回", "13.5", ""),
  fc.constantFrom("2025", "2026-09", ""),
);
const step = fc.oneof(
  fc.uniqueArray(line, { selector: ([id, , period]) => `${id} ${period}`, minLength: 1, maxLength: 3 }),
  fc.nat(5),
);

const walk = async (tab: Tab, steps: readonly (readonly Line[] | number)[]): Promise<void> => {
  for (const [i, each] of steps.entries()) {
    if (typeof each !== "number") await take(tab, `${i}.csv`, ...each);
    else {
      const id = boardOn(tab).imports[each]?.id;
      const undoing = id === undefined ? undefined : tab.desk.undoing(id);
      if (undoing) await tab.desk.add(undoing.draft);
    }
    for (const { id, state } of tab.store.getState().desk.kept) if (state === "open") await tab.desk.abandon(id);
    await publish(tab);
  }
};

describe("after any walk of imports and undoings, each published", () => {
  it("the goals are those of the imports that are not undone", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 6 }), async (steps) => {
        freshStorage();
        const tab = await openTab(liveServer());
        await walk(tab, steps);
        const { imports, goalReports } = boardOn(tab);
        const gone = undoneIn(imports);
        const own = new Set(imports.flatMap(({ id, undoes }) => (undoes === "" && !gone.has(id) ? id : [])));
        const rest = goalReports.filter(({ origin }) => own.has(origin?.import ?? ""));
        expect(valuesOn({ goalReports })).toEqual(valuesOn({ goalReports: rest }));
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
