/** A goal of the district that is not broken down by unit, in the words of the notice. */
export interface Goal {
  readonly id: string;
  readonly section: string;
  readonly indicator: string;
  /** The notice's own word: 突破, 超过, 以上, 达. */
  readonly comparison: string;
  /** As printed; may be a range or empty. */
  readonly value: string;
  readonly unit: string;
  readonly year: string;
  readonly frequency: string;
  readonly lead: string;
  readonly responsible: string;
  readonly kind: string;
  readonly verbatim: string;
  readonly note: string;
}

export interface GoalReport {
  readonly id: string;
  readonly period: string;
  readonly value: string;
  readonly reportedOn: string;
  readonly note: string;
}

/** A co-assessed body and a unit it is scored with; no rows while the bureau has not said which. */
export interface Body {
  readonly body: string;
  /** Undefined while the mapping is open. */
  readonly unit: string | undefined;
}
