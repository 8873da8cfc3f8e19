import { describe, expect, it } from "vitest";
import type { Board } from "../../src/domain/board";
import { baseOf } from "../../src/domain/currentDrafts";
import type { Draft } from "../../src/domain/imports";
import type { ReportCheck } from "../../src/domain/reportCheck";
import { type Check, checking } from "../../src/state/checking";
import { boardShown, draftsShown, withDrafts } from "../../src/state/derive";
import type { Checked } from "../../src/state/deskState";
import { changeDesk } from "../../src/state/keeping";
import { accepted, type OpenImport, openImport } from "../../src/state/kept";
import { deskReadiness } from "../../src/state/readiness";
import { createShell } from "../../src/state/store";
import { decode } from "../../src/state/url";
import { at, mill, month, report, smallBoard } from "../fixtures/smallBoard";

const file = { name: "六月.csv", bytes: new Uint8Array([1]), pasted: false };
const record = openImport(file, {
  ...{ id: "a", package: smallBoard.name, addedAt: "2031-07-03T02:20:00Z", reportedOn: "2031-07-03" },
});

const checkOf = (sha256: string, more: Partial<ReportCheck> = {}): Checked => ({
  check: {
    ...{ file: file.name, sha256, detected: undefined, same: 0 },
    ...{ columns: [], sums: [], months: [], findings: [], changes: [], goals: [] },
    ...more,
  },
  consequences: undefined,
});

/** A desk whose checks wait until they are answered. */
const desk = (kept: readonly OpenImport[] = [record]) => {
  const store = createShell(decode(""));
  store.setState({ board: smallBoard });
  changeDesk(store, () => ({ kept }));
  const asked: { readonly desk: Parameters<Check>[1]; readonly answer: (checked: Checked | Error) => void }[] = [];
  const begin = checking(
    store,
    (_, against) =>
      new Promise((resolve, reject) => {
        asked.push({
          desk: against,
          answer: (checked) => (checked instanceof Error ? reject(checked) : resolve(checked)),
        });
      }),
    () => new Date("2031-07-03T10:00:00"),
  );
  const answer = async (call: number, checked: Checked | Error): Promise<void> => {
    asked[call]?.answer(checked);
    await new Promise((done) => setTimeout(done));
  };
  return { store, begin, asked, answer, work: () => store.getState().desk.work };
};

const confirmed = { ...record, month: month("2031-06") };

describe("a file on the desk", () => {
  it("is checked anew when its month is confirmed; only the newest answer is heard, whichever comes first", async () => {
    const { store, begin, asked, answer, work } = desk();
    begin("a");
    changeDesk(store, () => ({ kept: [confirmed] }));
    expect(asked.map((call) => call.desk.month)).toEqual([undefined, month("2031-06")]);
    await answer(1, checkOf("second"));
    await answer(0, checkOf("first"));
    expect(work()).toMatchObject({ kind: "checked", checked: checkOf("second") });
  });

  it("keeps what is known of it on screen while it is checked anew", async () => {
    const { store, begin, answer, work } = desk();
    begin("a");
    await answer(0, checkOf("first"));
    changeDesk(store, () => ({ kept: [confirmed] }));
    expect(work()).toMatchObject({ kind: "reading", before: checkOf("first") });
  });

  it("is checked against the newest day of the ledger, and once more when the ledger changes under it", async () => {
    const { store, begin, asked, answer } = desk();
    begin("a");
    await answer(0, checkOf("first"));
    store.setState({ board: { ...smallBoard, version: "8" } });
    expect(asked).toHaveLength(2);
    expect(asked[1]?.desk).toMatchObject({ today: "2031-07-03", newest: "2031-06-28" });
    expect(store.getState().desk.news).toContain("重新核对");
  });

  it("is not checked anew for a decision, which changes nothing that was read", async () => {
    const { store, begin, asked, answer } = desk();
    begin("a");
    await answer(0, checkOf("first"));
    changeDesk(store, () => ({ kept: [{ ...record, decisions: [{ question: "q", reason: "" }] }] }));
    expect(asked).toHaveLength(1);
  });

  it("leaves the desk when it is no longer open, or is of another package", async () => {
    const { store, begin, work } = desk();
    begin("a");
    store.setState({ board: { ...smallBoard, name: "elsewhere" } });
    expect(work()).toEqual({ kind: "idle" });
    begin("nobody");
    expect(work()).toEqual({ kind: "idle" });
  });

  it("that cannot be checked says so, and can be tried again", async () => {
    const { begin, answer, work } = desk();
    begin("a");
    await answer(0, new Error("no answer"));
    expect(work()).toMatchObject({ kind: "stopped", found: "no answer" });
    begin("a");
    await answer(1, checkOf("again"));
    expect(work().kind).toBe("checked");
  });
});

const finding = { sheet: "", cell: "B3", found: "1", problem: "p", remedy: "r" };
const change = {
  ...{ month: month("2031-06"), unit: "oak", indicator: "mill", value: 234, before: 231 },
  ...{ cell: "B3", asked: [] },
};

describe("between a file and its draft stands", () => {
  const asked = { board: smallBoard, month: undefined, reportedOn: "2031-07-03" };
  const readiness = (more: Partial<ReportCheck>, of = confirmed) =>
    deskReadiness({ kind: "checked", id: "a", asked, checked: checkOf("x", more) }, of);

  it("any error, then the month, then having something to say, then each question", () => {
    const error = { ...finding, kind: "negative", id: "e" } as const;
    const question = { ...finding, kind: "fall", id: "q" } as const;
    const answered = { ...confirmed, decisions: [{ question: "q", reason: "" }] };
    expect([
      readiness({ findings: [error, question], changes: [change] }),
      readiness({ findings: [question], changes: [change] }, record as typeof confirmed),
      readiness({ findings: [{ ...finding, kind: "monthMissing", id: "m" }] }),
      readiness({}),
      readiness({ findings: [question], changes: [change] }),
      readiness({ findings: [question], changes: [change] }, answered),
    ]).toMatchObject([
      { kind: "errors", count: 1 },
      { kind: "month" },
      { kind: "month" },
      { kind: "nothing", file: "empty" },
      { kind: "questions", count: 1 },
      { kind: "ready" },
    ]);
  });
});

const draft: Draft = {
  import: {
    ...{ id: "a", file: file.name, sha256: "", importedAt: "2031-07-03T02:30:00Z", undoes: "", note: "" },
  },
  reports: [report("2031-06", "oak", "mill", 234, "2031-07-03")],
  base: baseOf(smallBoard, []),
};

const oakMills = (board: Board | undefined): number | undefined => {
  const { plan, ledger } = board ?? smallBoard;
  const months = ledger.counts.length / plan.indicators.length / plan.units.length;
  return ledger.counts[(mill * months + 6) * plan.units.length + at.oak];
};

describe("what the screens paint", () => {
  const store = createShell(decode(""));
  store.setState({ board: smallBoard });
  const waiting = () => ({ ...store.getState(), board: smallBoard });

  it("is the published board, the very same one, while there is no draft", () => {
    expect(boardShown(waiting())).toBe(smallBoard);
  });

  it("has the drafts on top, derived once until one of them changes", () => {
    changeDesk(store, () => ({ kept: [accepted(confirmed, draft)] }));
    const shown = boardShown(waiting());
    expect([oakMills(smallBoard), oakMills(shown)]).toEqual([231, 234]);
    expect(draftsShown(waiting())).toEqual([draft]);
    changeDesk(store, ({ kept }) => ({ kept: [...kept, { ...record, id: "b" }] }));
    expect(boardShown(waiting())).toBe(shown);
  });

  it("has none of another package, and none that the published board holds already", () => {
    const { kept } = store.getState().desk;
    const holding = { ...smallBoard, imports: [draft.import] };
    expect(withDrafts(holding, kept)).toBe(holding);
    const elsewhere = { ...smallBoard, name: "elsewhere" };
    expect(withDrafts(elsewhere, kept)).toBe(elsewhere);
  });

  it("is the ledger of a past day, without drafts, when that is asked for", () => {
    const past = { ...waiting(), view: decode("?known=2031-05-31") };
    expect(boardShown(past)?.ledger.latest).toBe(month("2031-05"));
    expect(draftsShown(past)).toEqual([]);
  });
});
