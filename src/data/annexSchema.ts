import * as v from "valibot";

/** The part of `board.json` that says how the tables of the notice are printed. */
export const annexSchema = v.object({
  titles: v.record(v.string(), v.string()),
  municipalAfter: v.exactOptional(v.string()),
  remark: v.string(),
  bodiesNote: v.exactOptional(v.string()),
  causes: v.array(
    v.object({
      indicator: v.string(),
      scope: v.string(),
      years: v.array(v.pipe(v.number(), v.integer())),
      note: v.string(),
    }),
  ),
});
