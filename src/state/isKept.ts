import type { KeptImport } from "./kept";

type Shape = Readonly<Record<string, unknown>>;

const isShape = (value: unknown): value is Shape => typeof value === "object" && value !== null;

/** Whether what the browser kept is what this program keeps: an older or a newer one may have written it. */
export const isKept = (record: unknown): record is KeptImport => {
  if (!isShape(record) || typeof record.revision !== "number") return false;
  if (![record.id, record.package, record.addedAt].every((text) => typeof text === "string")) return false;
  return record.state === "open"
    ? hasSource(record) && (record.was === undefined || (isShape(record.was) && isAccepted(record.was)))
    : ["draft", "undone", "published"].includes(String(record.state)) && isAccepted(record);
};

const isAccepted = ({ draft, source, formerly }: Shape): boolean =>
  isDraft(draft) &&
  (formerly === undefined || Array.isArray(formerly)) &&
  (source === undefined || (isShape(source) && hasSource(source)));

const hasSource = ({ file, reportedOn, decisions }: Shape): boolean =>
  isShape(file) &&
  typeof file.name === "string" &&
  file.bytes instanceof Uint8Array &&
  typeof reportedOn === "string" &&
  Array.isArray(decisions);

const isDraft = (draft: unknown): boolean =>
  isShape(draft) &&
  isShape(draft.import) &&
  [draft.import.id, draft.import.file, draft.import.note, draft.import.importedAt].every(
    (text) => typeof text === "string",
  ) &&
  isShape(draft.base) &&
  Array.isArray(draft.base.drafts) &&
  Array.isArray(draft.reports) &&
  draft.reports.every((line) => isShape(line) && typeof line.unit === "string" && typeof line.month === "number") &&
  (draft.goals === undefined ||
    (Array.isArray(draft.goals) && draft.goals.every((line) => isShape(line) && typeof line.id === "string")));
