import * as v from "valibot";
import { listKinds } from "../domain/listPolicy";
import { colours, measures } from "../domain/policy";
import { distinct, filled, percent, say, whole } from "./schemaParts";

const every = {
  id: filled,
  name: filled,
  kind: v.picklist(listKinds),
  measure: v.exactOptional(v.picklist(measures)),
};

const classes = v.pipe(
  v.array(v.picklist(colours)),
  v.nonEmpty(say("没有写颜色", "至少写一种颜色")),
  v.check((all) => distinct(all), say("颜色重复", "每种颜色只写一次")),
);

const reached = v.pipe(v.number(), v.minValue(100, say("完成率低于 100", "改为不小于 100 的百分数")), percent);

const move = { months: whole(1, 60), top: whole(1, 1000), by: v.picklist(["place", "rate"]) };

const list = v.variant("rule", [
  v.object({
    ...every,
    rule: v.literal("met"),
    surplus: v.exactOptional(whole(0, 1_000_000), 0),
    rate: v.exactOptional(reached, 100),
  }),
  v.object({ ...every, rule: v.literal("streak"), months: whole(1, 60), classes }),
  v.object({ ...every, rule: v.literal("risers"), ...move }),
  v.object({ ...every, rule: v.literal("fallers"), ...move }),
  v.object({ ...every, rule: v.literal("behind"), classes }),
]);

const nobody = say("督办名单不能用这条规则", "达到目标的单位不进督办名单，kind 改为 incentive，或换一条规则");

/** The lists of 激励与督办, each with the parameters of its rule. */
export const lists = v.pipe(
  v.array(
    v.pipe(
      list,
      v.check(({ kind, rule }) => !(kind === "supervision" && rule === "met"), nobody),
    ),
  ),
  v.check((all) => distinct(all.map(({ id }) => id)), say("名单编号重复", "每个名单用不同的编号")),
);
