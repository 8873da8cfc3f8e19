import { useState } from "react";

const sentence = "导出没有成功：没有读到程序文件。检查网络后再试一次；刚更新过系统的，请刷新页面。";

interface LateSave {
  /** Loads what writes a file, then writes it. */
  readonly save: <T>(load: () => Promise<T>, write: (parts: T) => Promise<void>) => Promise<void>;
  /** Why the last attempt failed; empty when it did not. */
  readonly trouble: string;
}

/** Saving with parts of the program that are loaded only then, and may be out of reach or of an older build. */
export const useLateSave = (): LateSave => {
  const [trouble, setTrouble] = useState("");
  return {
    trouble,
    save: async (load, write) => {
      setTrouble("");
      const loading = await load().then(
        (parts) => ({ parts }),
        () => undefined,
      );
      if (loading) await write(loading.parts);
      else setTrouble(sentence);
    },
  };
};
