import type { BaseIssue } from "valibot";
import type { Fault } from "../domain/fault";
import { shown } from "./shown";

/** In a message of our own schemas, what stands before this is the problem, after it the remedy. */
export const remedyMark = " ⇒ ";

/** A schema's complaint, with the path inside the file, such as `measures[0].classes[2].from`. */
export const issueFault =
  (file: string) =>
  (issue: BaseIssue<unknown>): Fault => {
    const [problem = "", remedy] = issue.message.split(remedyMark);
    const column = pathOf(issue);
    return {
      file,
      ...(column ? { column } : {}),
      ...foundOf(issue.input),
      ...(remedy === undefined ? wording(issue) : { problem, remedy }),
    };
  };

/** Lists and objects are not quoted: their place says enough. */
const foundOf = (input: unknown): Pick<Fault, "found"> =>
  input === undefined || (typeof input === "object" && input !== null) ? {} : { found: shown(String(input)) };

export const pathText = (keys: readonly unknown[]): string =>
  keys.map((key, i) => (typeof key === "number" ? `[${key}]` : i === 0 ? String(key) : `.${key}`)).join("");

const pathOf = ({ path }: BaseIssue<unknown>): string => shown(pathText((path ?? []).map(({ key }) => key)));

const typeNames: ReadonlyMap<string, string> = new Map([
  ["string", "文字"],
  ["number", "数字"],
  ["array", "列表"],
  ["object", "对象"],
  ["Array", "列表"],
  ["Object", "对象"],
]);

const wording = ({ input, expected }: BaseIssue<unknown>): Pick<Fault, "problem" | "remedy"> => {
  const wanted = expected ?? "";
  const name = typeNames.get(wanted) ?? wanted.replace(/[()"]/g, "").replace(/ \| /g, "、");
  if (input === undefined) return { problem: "缺少这一项", remedy: `补上这一项（${name}）` };
  return { problem: "取值不符合要求", remedy: `改为${typeNames.has(wanted) ? name : ` ${name} 之一`}` };
};
