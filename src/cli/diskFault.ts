import { stat } from "node:fs/promises";
import type { Fault } from "../domain/fault";

/** The code of an error of the file system, such as `ENOENT`; undefined for any other error. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;

/** Why this machine could not read or write a file, and what to do about it. */
export const diskFault = (file: string, error: unknown): Fault => {
  const code = codeOf(error);
  const words = code === undefined ? undefined : wordsOf.get(code);
  if (words) return { file, ...words };
  return { file, found: code ?? String(error), problem: "不能读写", remedy: "检查路径、权限和磁盘后重试" };
};

/** What is wrong with a path where a folder is wanted; undefined when nothing is. */
export const folderFault = async (folder: string): Promise<Fault | undefined> => {
  try {
    if ((await stat(folder)).isDirectory()) return undefined;
    return { file: folder, problem: "是文件，不是文件夹", remedy: "写出数据文件夹的路径" };
  } catch (error) {
    if (codeOf(error) !== "ENOENT") return diskFault(folder, error);
    return { file: folder, problem: "没有这个文件夹", remedy: "检查路径" };
  }
};

type Words = Pick<Fault, "problem" | "remedy">;

const forbidden: Words = {
  problem: "没有读写的权限",
  remedy: "文件正用 Excel、WPS 打开的，先关闭；仍不行的，请管理员开放这个文件和所在文件夹的权限",
};

const unanswered: Words = { problem: "网络驱动器没有回应", remedy: "检查网络和驱动器的连接后重试" };

const wordsOf: ReadonlyMap<string, Words> = new Map([
  ["ENOENT", { problem: "没有这个文件", remedy: "检查路径和文件名；有空格的，用英文双引号括起来" }],
  ["ENOTDIR", { problem: "路径中间有一段是文件，不是文件夹", remedy: "检查路径" }],
  [
    "EISDIR",
    { problem: "是文件夹，不是文件", remedy: "写出文件的完整名称；数据文件被同名文件夹占用的，移走那个文件夹" },
  ],
  ["ENAMETOOLONG", { problem: "路径太长", remedy: "改短文件名，或移到上层文件夹" }],
  ["EACCES", forbidden],
  ["EPERM", forbidden],
  ["EBUSY", { problem: "正被别的程序使用", remedy: "关闭打开这个文件的程序后重试" }],
  ["EROFS", { problem: "所在的磁盘只能读取，不能写入", remedy: "换到可以写入的磁盘，或请管理员改为可写" }],
  ["ENOSPC", { problem: "磁盘已满", remedy: "腾出空间后重试" }],
  ["EDQUOT", { problem: "磁盘配额已用完", remedy: "腾出空间，或请管理员增加配额" }],
  ["EFBIG", { problem: "文件太大", remedy: "检查是不是选错了文件" }],
  ["ERR_FS_FILE_TOO_LARGE", { problem: "文件太大", remedy: "检查是不是选错了文件" }],
  ["EIO", { problem: "磁盘读写出错", remedy: "检查磁盘；是网络驱动器的，检查连接后重试" }],
  ["ETIMEDOUT", unanswered],
  ["ENOTCONN", unanswered],
  ["EHOSTDOWN", unanswered],
  ["ESTALE", unanswered],
]);
