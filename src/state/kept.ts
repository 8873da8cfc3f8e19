import type { Stored } from "../data/importStore";
import type { ReportFile } from "../data/report/book";
import { type Draft, nameOfImport } from "../domain/imports";
import type { Month } from "../domain/month";
import type { Decision } from "../domain/reportCheck";
import type { DeskState } from "./deskState";

/** One import as the browser keeps it: from the file that was put in to its publication. */
export type KeptImport = OpenImport | DraftImport | UndoneImport | PublishedImport;

interface Kept extends Stored {
  /** Name of the data package that it is meant for. */
  readonly package: string;
  /** ISO time in UTC. */
  readonly addedAt: string;
}

/** A file on the desk, with what the clerk said about it so far. */
export interface OpenImport extends Kept, Answers {
  readonly state: "open";
  readonly file: ReportFile;
  /** The draft that it was when it was taken back to the desk; undefined for a file that was never accepted. */
  readonly was?: Pick<DraftImport, "draft" | "source" | "formerly">;
}

/** What the clerk answers about a file. */
export interface Answers {
  /** Undefined until it is confirmed. */
  readonly month: Month | undefined;
  /** ISO date. */
  readonly reportedOn: string;
  readonly decisions: readonly Decision[];
}

interface Accepted extends Kept {
  readonly draft: Draft;
  /** Undefined for an undoing, which comes from no file. */
  readonly source: Source | undefined;
  /** Ids that it bore before it was checked again, under which undoings may know it. */
  readonly formerly?: readonly string[];
}

/** All that it takes to check a draft once more. */
type Source = Answers & { readonly file: ReportFile };

export interface DraftImport extends Accepted {
  readonly state: "draft";
}

/** A draft that was taken back: kept, so that it can be restored. */
export interface UndoneImport extends Accepted {
  readonly state: "undone";
}

/** What a published package holds: kept, for an older package may be put over it. */
export interface PublishedImport extends Accepted {
  readonly state: "published";
}

export const openImport = (
  file: ReportFile,
  { id, package: name, addedAt, reportedOn }: Omit<Kept, "revision"> & Pick<Answers, "reportedOn">,
): OpenImport => ({
  ...{ id, package: name, revision: 0, addedAt, state: "open", file },
  ...{ month: undefined, reportedOn, decisions: [] },
});

/** An answer that was given before to the same question is replaced; undefined takes it back. */
export const decided = (record: OpenImport, questions: readonly string[], reason: string | undefined): OpenImport => {
  const about = new Set(questions);
  const others = record.decisions.filter(({ question }) => !about.has(question));
  const given = reason === undefined ? [] : [...about].map((question) => ({ question, reason }));
  return { ...record, decisions: [...others, ...given] };
};

export const accepted = (record: OpenImport, draft: Draft): DraftImport => {
  const { id, package: name, revision, addedAt, file, month, reportedOn, decisions, was } = record;
  const source = { file, month, reportedOn, decisions };
  return { id, package: name, revision, addedAt, state: "draft", draft, source, ...(was && { formerly: idsOf(was) }) };
};

/** All ids that it ever bore, the present one last. */
const idsOf = ({ draft, formerly = [] }: Pick<Accepted, "draft" | "formerly">): readonly string[] => [
  ...formerly,
  draft.import.id,
];

/** The same import with another draft, which bears another id. */
export const renewed = (record: DraftImport, draft: Draft): DraftImport => ({
  ...record,
  draft,
  formerly: idsOf(record),
});

/** All ids that the import of this id ever bore here, the present one last; only this one when nothing kept is it. */
export const idsBorne = (kept: readonly KeptImport[], id: string): readonly string[] =>
  kept.flatMap((record) => (record.state === "open" ? [] : [idsOf(record)])).find((ids) => ids.includes(id)) ?? [id];

export const draftAlone = (draft: Draft, kept: Omit<Kept, "revision">): DraftImport => ({
  ...kept,
  revision: 0,
  state: "draft",
  draft,
  source: undefined,
});

export const withdrawn = (record: DraftImport | PublishedImport): UndoneImport => ({ ...record, state: "undone" });

export const restored = (record: UndoneImport | PublishedImport): DraftImport => ({ ...record, state: "draft" });

/** Back on the desk, to be checked once more against what the ledger says now. */
export const reopened = (record: DraftImport): OpenImport | undefined => {
  const { id, package: name, revision, addedAt, draft, source, formerly } = record;
  const was = { draft, source, ...(formerly && { formerly }) };
  return source && { id, package: name, revision, addedAt, state: "open", ...source, was };
};

/** As it was before it came back to the desk; undefined for a file that was never accepted. */
export const putBack = (record: OpenImport): DraftImport | undefined => {
  const { id, package: name, revision, addedAt, was } = record;
  return was && { id, package: name, revision, addedAt, state: "draft", ...was };
};

export const published = (record: DraftImport | UndoneImport): PublishedImport => ({ ...record, state: "published" });

export const openRecord = (kept: readonly KeptImport[], id: string): OpenImport | undefined => {
  const record = kept.find((candidate) => candidate.id === id);
  return record?.state === "open" ? record : undefined;
};

/** The record of the import being worked on; undefined when there is none, or another tab has finished it. */
export const recordOnDesk = (desk: DeskState): OpenImport | undefined =>
  desk.work.kind === "idle" ? undefined : openRecord(desk.kept, desk.work.id);

/** The file's name; of an undoing, what it undoes. */
export const nameOf = (record: KeptImport): string =>
  record.state === "open" ? record.file.name : nameOfImport(record.draft.import);
