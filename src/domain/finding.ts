import type { Month } from "./month";

/** What is wrong beyond doubt: nothing is imported before it is mended. */
const errorKinds = [
  "tooBig",
  "tooManyCells",
  "zipBomb",
  "legacyFormat",
  "encrypted",
  "damaged",
  "notTable",
  "noTable",
  "noCounts",
  "indicatorUnclear",
  "columnTwice",
  "monthMissing",
  "monthAhead",
  "monthOutside",
  "reportedEarly",
  "unknownUnit",
  "unitTwice",
  "twoValues",
  "negative",
  "fractional",
  "notNumber",
  "dateMangled",
  "formulaUncached",
  "errorValue",
  "tooLarge",
  "unknownGoal",
  "goalUnclear",
  "goalCounted",
  "goalTwice",
  "periodUnclear",
  "periodOutside",
  "nothingToWithdraw",
  "noteTooLong",
] as const;

/** What may be right: the clerk decides, and the decision is kept in the note. */
const questionKinds = [
  "monthUnexpected",
  "monthConflict",
  "missingUnits",
  "blankHeld",
  "sumDiffers",
  "referenceDiffers",
  "fall",
  "jump",
  "unchanged",
  "uniform",
  "shifted",
  "swapped",
  "revised",
  "shareRead",
  "sameFile",
] as const;

export type ErrorKind = (typeof errorKinds)[number];
export type QuestionKind = (typeof questionKinds)[number];
export type FindingKind = ErrorKind | QuestionKind;

/** Something about a monthly report that a person has to mend or to decide: where, what was read, what is wrong, what to do. */
export interface Finding {
  readonly kind: FindingKind;
  /** The same each time the same file is read: decisions refer to it. */
  readonly id: string;
  /** Empty for text files and for the file as a whole. */
  readonly sheet: string;
  /** Such as `C5`; empty for the file or the sheet as a whole. */
  readonly cell: string;
  readonly found: string;
  readonly problem: string;
  readonly remedy: string;
  /** The problem without the names of unit and indicator: for a note beside the number itself. */
  readonly brief?: string;
  /** Code of the unit that it is about. */
  readonly unit?: string;
  readonly indicator?: string;
  readonly month?: Month;
  /** Id of the district's goal that it is about. */
  readonly goal?: string;
}

const questions: ReadonlySet<string> = new Set(questionKinds);

export const isQuestion = ({ kind }: Pick<Finding, "kind">): boolean => questions.has(kind);
