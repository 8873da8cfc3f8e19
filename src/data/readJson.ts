import { fail, ok, type Result } from "../domain/fault";
import { decodeText } from "./decodeText";

/** Any JSON value; a syntax error is reported with its line, where the engine tells it. */
export const readJson = (file: string, bytes: Uint8Array): Result<unknown> => {
  const text = decodeText(file, bytes);
  if (!text.ok) return text;
  try {
    return ok(JSON.parse(text.value));
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    const row = position === undefined ? undefined : text.value.slice(0, Number(position)).split("\n").length;
    const fault = { file, problem: "不是有效的 JSON", remedy: "检查逗号、引号和括号，或换回上一个完好的文件" };
    return fail([row === undefined ? fault : { ...fault, row }]);
  }
};
