import type { ReportFile } from "./book";
import { type Preview, type PreviewDesk, previewReport } from "./previewReport";

/** What the page asks of the worker, and what it answers to which question. */
export interface WorkerQuestion {
  readonly ticket: number;
  readonly file: ReportFile;
  readonly desk: PreviewDesk;
}

export interface WorkerAnswer {
  readonly ticket: number;
  readonly preview: Preview | undefined;
  /** A programmer's error, in its own words. */
  readonly error: string | undefined;
}

self.addEventListener("message", ({ data }: MessageEvent<WorkerQuestion>) => {
  const { ticket, file, desk } = data;
  const answer = (preview: Preview | undefined, error: string | undefined): void =>
    self.postMessage({ ticket, preview, error } satisfies WorkerAnswer);
  previewReport(file, desk).then(
    (preview) => answer(preview, undefined),
    (error: unknown) => answer(undefined, String(error)),
  );
});
