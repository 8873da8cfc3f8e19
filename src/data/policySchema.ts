import * as v from "valibot";
import { approx, atLeast } from "../domain/fraction";
import { colours, measures, sceneKinds } from "../domain/policy";
import { annexSchema } from "./annexSchema";
import { lists } from "./listSchema";
import { safePath } from "./safePath";
import { distinct, filled, percent, say, whole } from "./schemaParts";

const positive = v.pipe(
  percent,
  v.check(({ num }) => num > 0, say("必须大于 0", "改为大于 0 的百分数")),
);

const classBound = v.object({
  colour: v.picklist(colours),
  name: filled,
  from: v.pipe(
    v.nullable(percent),
    v.transform((from) => from ?? undefined),
  ),
});

const inOrder = say("五种颜色不全或次序不对", `依次写 ${colours.join("、")} 五项`);
const openEnd = say("只有最后一项没有下限", "最后一项的 from 写 null，其余写百分数");
const descending = say("下限没有比上一项小", "下限必须从上到下严格递减");

type Bound = v.InferOutput<typeof classBound>;

const flawOf = (list: readonly Bound[], i: number): string | undefined => {
  const from = list[i]?.from;
  const above = list[i - 1]?.from;
  if ((from === undefined) !== (i === list.length - 1)) return openEnd;
  return from && above && atLeast(from, above) ? descending : undefined;
};

const classes = v.pipe(
  v.array(classBound),
  v.check((list) => list.map(({ colour }) => colour).join() === colours.join(), inOrder),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    dataset.value.forEach((item, i) => {
      const message = flawOf(dataset.value, i);
      const input = item.from ? 100 * approx(item.from) : null;
      const place = { type: "array", origin: "value", input: dataset.value, key: i, value: item } as const;
      const field = { type: "object", origin: "value", input: { ...item }, key: "from", value: input } as const;
      if (message) addIssue({ message, input, path: [place, field] });
    });
  }),
);

const measure = v.object({ measure: v.picklist(measures), name: filled, definition: v.string(), classes });

const map = v.object({
  map: v.pipe(v.string(), v.regex(/^[\w-]+$/, say("编号含有不允许的字符", "只用英文字母、数字、下划线和连字符"))),
  name: filled,
  path: v.pipe(v.string(), v.check(safePath, say("路径不在数据文件夹内", "写文件夹内的文件名"))),
  coordinates: v.picklist(["plane", "wgs84"]),
  notice: filled,
  approval: v.string(),
});

const maps = v.pipe(
  v.array(map),
  v.nonEmpty(say("没有地图", "至少写一项")),
  v.check((list) => distinct(list.map((item) => item.map)), say("地图编号重复", "每个地图用不同的编号")),
);

/** The part of the policy that says which files are maps. */
export const mapsSchema = v.object({ maps });

const isAddress = (text: string): boolean => {
  try {
    return /^https?:$/.test(new URL(text).protocol) && !/\s/.test(text);
  } catch {
    return false;
  }
};

const scene = v.object({
  scene: v.picklist(sceneKinds),
  indicator: v.exactOptional(filled),
  measure: v.exactOptional(v.picklist(measures)),
});

const ladder = v.pipe(
  v.array(filled),
  v.check((all) => distinct(all), say("梯次中的编号重复", "每个编号只写一次")),
);

/** `board.json` as written by people: percents as numbers, null where there is no lower end. */
export const policySchema = v.object({
  title: filled,
  document: v.string(),
  thresholdNote: filled,
  confidentiality: v.string(),
  sample: v.string(),
  measures: v.pipe(
    v.array(measure),
    v.check(
      (list) => list.length === measures.length && distinct(list.map((item) => item.measure)),
      say("口径不全或重复", `${measures.join("、")} 各写一项`),
    ),
  ),
  defaults: v.object({ indicator: filled, measure: v.picklist(measures), map: filled }),
  options: v.object({
    curve: v.picklist(["indicator", "linear"]),
    scheme: v.picklist(["standard", "zhejiang"]),
    small: v.picklist(["ranked", "apart"]),
    tolerance: v.picklist(["off", "on"]),
    combine: v.picklist(["weighted", "weakest"]),
    basis: v.picklist(["printed", "computed"]),
  }),
  combined: v.object({ name: filled, cap: positive, weightNote: v.string() }),
  smallBase: whole(0, 1_000_000),
  kinds: v.exactOptional(v.record(v.string(), filled)),
  ladder: v.exactOptional(ladder),
  lists: v.exactOptional(lists),
  annex: v.exactOptional(annexSchema),
  fallNote: v.string(),
  sumNote: v.string(),
  maps,
  reportDueDay: whole(1, 31),
  checks: v.exactOptional(
    v.object({
      jumpShare: whole(0, 1000),
      jumpLeast: whole(0, 1_000_000),
      goalShare: v.exactOptional(whole(0, 10_000)),
    }),
  ),
  wall: v.object({
    seconds: whole(5, 3600),
    reloadHour: v.exactOptional(whole(0, 23), 3),
    address: v.exactOptional(
      v.pipe(v.string(), v.check(isAddress, say("不是网址", "写其他电脑打开本页的网址，以 http:// 开头"))),
    ),
    scenes: v.pipe(v.array(scene), v.nonEmpty(say("没有画面", "至少写一项"))),
  }),
});
