import type { GoalReport } from "./goals";
import type { Report } from "./ledger";

/** The day that the clock on the wall showed at an ISO time, as ISO date: lent from outside, where time zones are known. */
export type DayOf = (time: string) => string;

/** A file taken into the ledger, or the undoing of an import; never changed afterwards. */
export interface Import {
  readonly id: string;
  /** Name of the file; empty for an undoing. */
  readonly file: string;
  /** Of the file, 64 hexadecimal digits; empty for an undoing. */
  readonly sha256: string;
  /** ISO time in UTC. */
  readonly importedAt: string;
  /** Id of the import that this one takes back; empty otherwise. */
  readonly undoes: string;
  /** What was asked at the import and how it was decided. */
  readonly note: string;
}

/** The file's name; of an undoing, what it undoes. */
export const nameOfImport = ({ file, note }: Pick<Import, "file" | "note">): string => file || note;

/** An import that waits to be published, with the lines that it adds to the ledger. */
export interface Draft {
  readonly import: Import;
  readonly reports: readonly Report[];
  /** For each line, what the ledger said of its number when the draft was made; undefined for 未报. */
  readonly before?: readonly (number | undefined)[];
  /** Lines about goals of the district; absent in drafts that came before there were any. */
  readonly goals?: readonly GoalReport[];
  /** For each of those, what was reported before; empty for 未报. */
  readonly goalsBefore?: readonly string[];
  readonly base: Base;
}

/** What a draft was checked on: this package, with these drafts on top. */
export interface Base {
  readonly version: string;
  /** ISO time of the package's publication. */
  readonly created: string;
  /** Ids of the imports of those drafts, in order. */
  readonly drafts: readonly string[];
}

/** What is given to a draft when it is made. */
export interface DraftStamp {
  readonly id: string;
  /** ISO time in UTC. */
  readonly importedAt: string;
  /** ISO date; an undoing bears a later one where the numbers that it takes back do. */
  readonly reportedOn: string;
  readonly base: Base;
}
