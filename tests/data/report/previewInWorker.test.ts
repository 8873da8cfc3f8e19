import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { previewInWorker } from "../../../src/data/report/previewInWorker";
import { type Preview, type PreviewDesk, previewReport } from "../../../src/data/report/previewReport";
import type { WorkerQuestion } from "../../../src/data/report/reportWorker";
import type { Board } from "../../../src/domain/board";
import { month, smallBoard } from "../../fixtures/smallBoard";
import { plainSheet } from "./smallDesk";

type Listener = (event: { readonly data?: unknown; readonly message?: string }) => void;

/** A worker that answers when it is told to, and remembers what it was asked. */
const standIn = () => {
  const asked: WorkerQuestion[] = [];
  const listeners = new Map<string, Listener>();
  const port = {
    postMessage: (question: WorkerQuestion) => void asked.push(structuredClone(question)),
    addEventListener: (kind: string, listener: Listener) => void listeners.set(kind, listener),
    terminate: vi.fn(),
  };
  return {
    port: port as unknown as Worker,
    ...{ asked, ended: port.terminate },
    answer: (ticket: number, preview: Preview | undefined, error?: string) =>
      listeners.get("message")?.({ data: { ticket, preview, error } }),
    fail: (message: string) => listeners.get("error")?.({ message }),
  };
};

const csv = plainSheet.trim().replace(/ \| /g, ",");
const file = (name: string) => ({ name, bytes: new TextEncoder().encode(csv), pasted: false });

const board: Board = {
  ...smallBoard,
  imports: [{ id: "i", file: "六月.csv", sha256: "", importedAt: "2031-07-02T03:04:05Z", undoes: "", note: "" }],
  goalReports: [{ id: "A", period: "2031", value: "13", reportedOn: "2031-07-08", note: "" }],
  notices: [{ file: "reports.csv", problem: "多", remedy: "重新发布" }],
};

const desk: PreviewDesk = {
  ...{ board, month: month("2031-07"), reportedOn: "2031-08-03", today: "2031-08-03", newest: "2031-07-28" },
};

const preview = (name: string): Promise<Preview> => previewReport(file(name), desk);

const started: ReturnType<typeof standIn>[] = [];

const asking = () =>
  previewInWorker(() => {
    const worker = standIn();
    started.push(worker);
    return worker.port;
  });

beforeEach(() => {
  started.length = 0;
  vi.useFakeTimers();
});

afterEach(() => void vi.useRealTimers());

describe("a question to the worker", () => {
  it("starts it once, and gets its own answer, in whatever order the answers come", async () => {
    const ask = asking();
    expect(started).toHaveLength(0);
    const [one, two] = [ask(file("一.csv"), desk), ask(file("二.csv"), desk)];
    expect(started).toHaveLength(1);
    const [worker] = started;
    const tickets = worker?.asked.map(({ ticket }) => ticket) ?? [];
    expect(new Set(tickets).size).toBe(2);
    worker?.answer(tickets[1] ?? 0, await preview("二.csv"));
    worker?.answer(tickets[0] ?? 0, await preview("一.csv"));
    expect([(await one).check.file, (await two).check.file]).toEqual(["一.csv", "二.csv"]);
  });

  it("takes along what the checks look at, and nothing else", async () => {
    void asking()(file("一.csv"), desk);
    const question = started[0]?.asked[0];
    const sent = question?.desk.board;
    expect([sent?.layouts, sent?.bodies, sent?.notices, sent?.ledger.reports]).toEqual(
      Array.from({ length: 4 }, () => []),
    );
    expect(sent?.imports).toEqual(board.imports);
    expect([sent?.goals, sent?.goalReports]).toEqual([board.goals, board.goalReports]);
    expect(sent?.ledger.counts).toEqual(board.ledger.counts);
    expect(question && (await previewReport(question.file, question.desk))).toEqual(await preview("一.csv"));
    expect(board.ledger.reports.length).toBeGreaterThan(0);
  });

  it("fails alone when it is answered with an error", async () => {
    const ask = asking();
    const [one, two] = [ask(file("一.csv"), desk), ask(file("二.csv"), desk)];
    const caught = expect(one).rejects.toThrow("no such thing");
    started[0]?.answer(1, undefined, "no such thing");
    started[0]?.answer(2, await preview("二.csv"));
    await caught;
    expect((await two).check.file).toBe("二.csv");
    expect(started[0]?.ended).not.toHaveBeenCalled();
  });

  it("that was answered is not answered again", async () => {
    const one = asking()(file("一.csv"), desk);
    started[0]?.answer(1, await preview("一.csv"));
    started[0]?.answer(1, undefined, "too late");
    started[0]?.answer(9, undefined, "nobody asked");
    expect((await one).check.file).toBe("一.csv");
  });
});

describe("a worker", () => {
  it("that breaks fails what waits for it, and the next question starts another", async () => {
    const ask = asking();
    const caught = [ask(file("一.csv"), desk), ask(file("二.csv"), desk)].map((question) =>
      expect(question).rejects.toThrow("out of memory"),
    );
    started[0]?.fail("out of memory");
    await Promise.all(caught);
    expect(started[0]?.ended).toHaveBeenCalledTimes(1);
    const three = ask(file("三.csv"), desk);
    expect(started).toHaveLength(2);
    started[1]?.answer(3, await preview("三.csv"));
    expect((await three).check.file).toBe("三.csv");
  });

  it("that never answers is ended after a minute, not before", async () => {
    const ask = asking();
    const caught = expect(ask(file("一.csv"), desk)).rejects.toThrow("一分钟内没有读完，已停止");
    vi.advanceTimersByTime(59_999);
    expect(started[0]?.ended).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    await caught;
    expect(started[0]?.ended).toHaveBeenCalledTimes(1);
    void ask(file("二.csv"), desk);
    expect(started).toHaveLength(2);
  });

  it("leaves no timer behind once all is answered, or once it broke", async () => {
    const ask = asking();
    const one = ask(file("一.csv"), desk);
    expect(vi.getTimerCount()).toBe(1);
    started[0]?.answer(1, await preview("一.csv"));
    await one;
    expect(vi.getTimerCount()).toBe(0);
    const caught = expect(ask(file("二.csv"), desk)).rejects.toThrow("broken");
    started[0]?.fail("broken");
    await caught;
    expect(vi.getTimerCount()).toBe(0);
  });

  it("that answered in time is kept for the next question, however much later", async () => {
    const ask = asking();
    const one = ask(file("一.csv"), desk);
    started[0]?.answer(1, await preview("一.csv"));
    await one;
    vi.advanceTimersByTime(7_200_000);
    void ask(file("二.csv"), desk);
    expect([started.length, started[0]?.ended.mock.calls.length]).toEqual([1, 0]);
  });

  it("that broke does not end the one that came after it", async () => {
    const ask = asking();
    const caught = expect(ask(file("一.csv"), desk)).rejects.toThrow("first");
    started[0]?.fail("first");
    await caught;
    const two = ask(file("二.csv"), desk);
    started[0]?.fail("again");
    started[1]?.answer(2, await preview("二.csv"));
    expect((await two).check.file).toBe("二.csv");
    void ask(file("三.csv"), desk);
    expect([started.length, started[1]?.ended.mock.calls.length]).toEqual([2, 0]);
  });
});
