import { parseArgs } from "node:util";
import { dayOf } from "../data/dayOf";
import { isDay } from "../data/isDay";
import { type Month, parseMonth } from "../domain/month";

const usage = `用法：npm run report -- 月报.xlsx --month 年-月 [选项]
  --data 文件夹       数据文件夹，默认 public/data
  --yes               需要确认的都确认
  --dry-run           只检查，不写入
  --reported-on 日期  报送日期，默认今天（按本机时钟）
  --reason 文字       确认的理由，记入台账
  --note 文字         变更说明，默认按内容生成
  -h, --help          显示本说明
退出码：
  0  已写入；文件与台账相同，没有要写入的；或只检查，没有错误（有需要确认的也是 0）
  1  没有写入：有错误、没有写月份、有需要确认的而没有 --yes，或读写失败；只检查时有错误、没有写月份也是 1`;

/** What a command line asks for. */
export interface Order {
  readonly path: string;
  readonly folder: string;
  readonly month: Month | undefined;
  /** ISO date. */
  readonly reportedOn: string;
  readonly isConfirmed: boolean;
  readonly isDry: boolean;
  readonly reason: string;
  /** Empty for the one that the content gives. */
  readonly note: string;
}

/** What was asked for instead of an order. */
export interface Help {
  readonly usage: string;
}

/** The order that the words of a command line give; a sentence with the usage when they give none. */
export const orderOf = (args: readonly string[], now: Date): Order | Help | string => {
  const parsed = wordsOf(args);
  if (typeof parsed === "string") return `${parsed}\n${usage}`;
  const { values, positionals } = parsed;
  const [path] = positionals;
  if (values.help) return { usage };
  if (path === undefined) return `没有写要报的文件。\n${usage}`;
  if (positionals.length > 1) return `一次只能报一个文件；文件名里有空格的，用英文双引号括起来。\n${usage}`;
  const month = values.month === undefined ? undefined : parseMonth(values.month);
  if (values.month !== undefined && month === undefined)
    return `月份“${values.month}”应写成“年-月”，月份两位。\n${usage}`;
  const reportedOn = values["reported-on"] ?? dayOf(now);
  if (!isDay(reportedOn)) return `日期“${reportedOn}”应写成“年-月-日”，并且真实存在。\n${usage}`;
  return {
    ...{ path, month, reportedOn, folder: values.data, note: values.note.trim(), reason: values.reason },
    ...{ isConfirmed: values.yes, isDry: values["dry-run"] },
  };
};

const wordsOf = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        month: { type: "string" },
        note: { type: "string", default: "" },
        "reported-on": { type: "string" },
        data: { type: "string", default: "public/data" },
        reason: { type: "string", default: "" },
        yes: { type: "boolean", default: false },
        "dry-run": { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    const [, option = ""] = /'(-[^' ]*)/.exec(String(error)) ?? [];
    return `选项“${option}”有误：没有这个选项，或后面少写、多写了内容。`;
  }
};
