import type { ReportFile } from "./book";
import type { Preview, PreviewDesk } from "./previewReport";
import type { WorkerAnswer, WorkerQuestion } from "./reportWorker";

/** Longer than any honest report takes on an old laptop. */
const patience = 60_000;
const tooSlow = "一分钟内没有读完，已停止";

type Port = Pick<Worker, "postMessage" | "addEventListener" | "terminate">;

interface Waiting {
  readonly resolve: (preview: Preview) => void;
  readonly reject: (error: Error) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** A worker that runs, and the questions that wait for it. */
interface Line {
  readonly port: Port;
  readonly waiting: Map<number, Waiting>;
}

/**
 * Asks a worker, so that the page stays free. It is started with the first question; one that breaks or hangs is ended,
 * its questions fail, and the next one starts another.
 */
export const previewInWorker = (start: () => Port): ((file: ReportFile, desk: PreviewDesk) => Promise<Preview>) => {
  let line: Line | undefined;
  let tickets = 0;
  const end = (ended: Line, reason: string): void => {
    if (line === ended) line = undefined;
    ended.port.terminate();
    for (const { reject, timer } of ended.waiting.values()) {
      clearTimeout(timer);
      reject(new Error(reason));
    }
    ended.waiting.clear();
  };
  return (file, desk) =>
    new Promise((resolve, reject) => {
      line ??= lineOf(start(), end);
      const asked = line;
      const ticket = ++tickets;
      const timer = setTimeout(() => end(asked, tooSlow), patience);
      asked.waiting.set(ticket, { resolve, reject, timer });
      asked.port.postMessage({ ticket, file, desk: { ...desk, board: bareOf(desk.board) } } satisfies WorkerQuestion);
    });
};

const lineOf = (port: Port, end: (line: Line, reason: string) => void): Line => {
  const line: Line = { port, waiting: new Map() };
  port.addEventListener("message", ({ data }: MessageEvent<WorkerAnswer>) => {
    const waiting = line.waiting.get(data.ticket);
    if (!waiting) return;
    line.waiting.delete(data.ticket);
    clearTimeout(waiting.timer);
    if (data.preview) waiting.resolve(data.preview);
    else waiting.reject(new Error(data.error));
  });
  port.addEventListener("error", (event) => end(line, (event as ErrorEvent).message));
  return line;
};

/** Without what the checks do not look at: it would be copied for nothing. */
const bareOf = (board: PreviewDesk["board"]): PreviewDesk["board"] => ({
  ...board,
  ...{ layouts: [], bodies: [], notices: [], ledger: { ...board.ledger, reports: [] } },
});
