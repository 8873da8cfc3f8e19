import { fail, ok } from "../domain/fault";
import type { WritableFolder } from "./publishing";

/** What of the File System Access API is not in the language's own types. */
interface Pickable extends FileSystemDirectoryHandle {
  readonly requestPermission?: (wanted: { readonly mode: "readwrite" }) => Promise<PermissionState>;
}

/** A folder that the browser lets the page write to; the right to write is asked for at once, while the click still counts. */
export const folderOf = async (handle: Pickable): Promise<WritableFolder> => {
  await handle.requestPermission?.({ mode: "readwrite" });
  return {
    name: handle.name,
    read: async (path) => {
      try {
        const file = await (await handle.getFileHandle(path)).getFile();
        return ok(new Uint8Array(await file.arrayBuffer()));
      } catch {
        return fail([
          { file: path, problem: `文件夹 ${handle.name} 里没有这个文件`, remedy: "选择网站里存放这套数据的文件夹" },
        ]);
      }
    },
    write: async (path, bytes) => {
      const file = await (await handle.getFileHandle(path, { create: true })).createWritable();
      await file.write(bytes as Uint8Array<ArrayBuffer>);
      await file.close();
    },
  };
};
