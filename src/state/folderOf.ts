import { type Fault, fail, ok, type Result } from "../domain/fault";
import type { WritableFolder } from "./publishInto";

/** What of the File System Access API is not in the language's own types. */
interface Pickable extends FileSystemDirectoryHandle {
  readonly requestPermission?: (wanted: { readonly mode: "readwrite" }) => Promise<PermissionState>;
}

/** A folder that the browser lets the page write to; the right to write is asked for at once, while the click still counts. */
export const folderOf = async (handle: Pickable): Promise<Result<WritableFolder>> => {
  if ((await handle.requestPermission?.({ mode: "readwrite" })) === "denied") return fail([notAllowed(handle.name)]);
  return ok({
    name: handle.name,
    read: async (path) => {
      try {
        const file = await (await fileIn(handle, path, false)).getFile();
        return ok(new Uint8Array(await file.arrayBuffer()));
      } catch (error) {
        return fail([readFault(handle.name, path, error)]);
      }
    },
    write: async (path, bytes) => {
      const file = await (await fileIn(handle, path, true)).createWritable();
      await file.write(bytes as Uint8Array<ArrayBuffer>);
      await file.close();
    },
    remove: (path) => handle.removeEntry(path),
  });
};

/** Paths of a package may lead through folders. */
const fileIn = async (
  folder: FileSystemDirectoryHandle,
  path: string,
  create: boolean,
): Promise<FileSystemFileHandle> => {
  const steps = path.split("/");
  const name = steps.pop() ?? "";
  let place = folder;
  for (const step of steps) place = await place.getDirectoryHandle(step, { create });
  return place.getFileHandle(name, { create });
};

const notAllowed = (folder: string): Fault => ({
  file: folder,
  problem: "浏览器没有得到写入这个文件夹的许可",
  remedy: "再点一次“发布到文件夹”，浏览器询问时选择允许；仍不行，请下载发布包",
});

const readFault = (folder: string, path: string, error: unknown): Fault => {
  const name = error instanceof DOMException ? error.name : "";
  if (name === "NotFoundError")
    return { file: path, problem: `文件夹 ${folder} 里没有这个文件`, remedy: "选择网站里存放这套数据的文件夹" };
  if (name === "NotAllowedError") return { ...notAllowed(folder), file: path };
  return {
    file: path,
    found: String(error),
    problem: `文件夹 ${folder} 里的这个文件读不出`,
    remedy: "关闭正在使用它的程序，检查网络盘是否连着，再发布一次",
  };
};
