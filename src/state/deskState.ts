import type { Board } from "../domain/board";
import type { Consequences } from "../domain/consequences";
import type { Fault } from "../domain/fault";
import type { Month } from "../domain/month";
import type { ReportCheck } from "../domain/reportCheck";
import type { KeptImport, OpenImport } from "./kept";

/** Everything about imports that a screen may show. */
export interface DeskState {
  /** Of all packages, in the order in which they were put in. */
  readonly kept: readonly KeptImport[];
  /** Ids of those whose last step is on screen only. */
  readonly unsaved: readonly string[];
  /** Why the browser did not keep the last step. */
  readonly trouble: Fault | undefined;
  readonly work: Work;
  readonly publishing: Publishing;
  /** The import given up last in this tab: it can still be taken back. */
  readonly dropped: OpenImport | undefined;
  /** What happened last, in a sentence; empty for nothing to tell. */
  readonly news: string;
}

/** The import being worked on. Its answers are those of the record with this id. */
export type Work =
  | { readonly kind: "idle" }
  /** `before` stays on screen until the newer answer is there. */
  | { readonly kind: "reading"; readonly id: string; readonly asked: Asked; readonly before: Checked | undefined }
  | { readonly kind: "checked"; readonly id: string; readonly asked: Asked; readonly checked: Checked }
  | { readonly kind: "stopped"; readonly id: string; readonly asked: Asked; readonly found: string };

/** What a check stands on: with anything else the file has to be checked again. */
export interface Asked {
  readonly board: Board;
  readonly month: Month | undefined;
  readonly reportedOn: string;
}

export interface Checked {
  readonly check: ReportCheck;
  /** Undefined while nothing would change. */
  readonly consequences: Consequences | undefined;
}

export type Publishing =
  | { readonly kind: "idle" }
  | { readonly kind: "busy"; readonly doing: string }
  /** `isWritten`: the files were written, and what is there now is not what was meant. */
  | { readonly kind: "failed"; readonly faults: readonly Fault[]; readonly isWritten: boolean }
  | { readonly kind: "written"; readonly version: string; readonly folder: string; readonly files: readonly string[] }
  /** `drafts`: ids of the imports in it. */
  | {
      readonly kind: "downloaded";
      readonly version: string;
      readonly file: string;
      readonly drafts: readonly string[];
    };

export const emptyDesk: DeskState = {
  ...{ kept: [], unsaved: [], trouble: undefined, dropped: undefined, news: "" },
  work: { kind: "idle" },
  publishing: { kind: "idle" },
};
