import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { demoFiles } from "../data/demo/demoFiles";
import type { About } from "../data/packageOf";
import { fail, ok, type Result } from "../domain/fault";
import { parseMonth } from "../domain/month";
import { describeFolder, packageFolder, printFaults, readData, readPackage, writeWhole } from "./package";

/** What the demo grows from; kept in its `datapackage.json`, so that the next run repeats it. */
export interface Recipe {
  readonly seed: number;
  readonly until: string;
}

export interface Demo {
  readonly about: About;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const sample = "演示数据 · 非真实统计";

/** The demo package that belongs to the live one in `folder`; nothing is written. */
export const demoOf = async (folder: string, recipe: Recipe): Promise<Result<Demo>> => {
  const live = await describeFolder(folder, new Date(0));
  if (!live.ok) return live;
  const { file, board } = live.value;
  const until = parseMonth(recipe.until);
  if (until === undefined || !Number.isSafeInteger(recipe.seed)) return fail([recipeFault]);
  const about = {
    name: `${file.name}-demo`,
    title: `${file.title}（${sample}）`,
    sources: [...file.sources, { title: `月报：${sample}，由程序生成` }],
    demo: { seed: recipe.seed, until: recipe.until },
  };
  return ok({ about, files: demoFiles(await readData(folder), board, { seed: recipe.seed, until, sample }) });
};

/** The recipe of the demo that is there, as far as it is told. */
export const recipeIn = async (folder: string): Promise<Partial<Recipe>> => {
  const file = await readPackage(folder);
  return file === "unreadable" ? {} : (file?.demo ?? {});
};

const recipeFault = {
  file: "demo-data",
  problem: "没有说明演示数据的种子或截止月份",
  remedy: "写成 npm run demo-data -- --seed 7 --until 年-月",
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      from: { type: "string", default: "public/data" },
      to: { type: "string", default: "public/demo" },
      seed: { type: "string" },
      until: { type: "string" },
    },
  });
  const { from, to } = values;
  const last = await recipeIn(to);
  const demo = await demoOf(from, {
    seed: Number(values.seed ?? last.seed),
    until: values.until ?? last.until ?? "",
  });
  if (!demo.ok) return printFaults(demo.faults);
  await mkdir(to, { recursive: true });
  for (const [path, bytes] of demo.value.files) await writeWhole(join(to, path), bytes);
  for (const [folder, about] of [[from], [to, demo.value.about]] as const) {
    const packaged = await packageFolder(folder, new Date(), about);
    if (packaged.ok) console.log(packaged.value);
    else printFaults(packaged.faults);
  }
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
