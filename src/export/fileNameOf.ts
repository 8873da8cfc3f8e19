import type { Board } from "../domain/board";

/** `五色图_台账_v1.0.1.csv`: names that every file system takes; a sample says that it is one. */
export const fileNameOf = ({ policy, version }: Board, parts: readonly string[], extension: string): string => {
  const stem = ["五色图", policy.sample, ...parts].map(plain).filter(Boolean).join("_");
  return `${cut(stem, 44)}_v${cut(plain(version), 16)}.${extension}`;
};

/** Without what Windows refuses, what cannot be seen, spaces, and dots at the end. */
const plain = (text: string): string => text.replace(/[<>:"/\\|?*\s]|\p{C}/gu, "").replace(/\.+$/, "");

/** Together 60 characters of four bytes each: a name may have 255. */
const cut = (text: string, length: number): string => [...text].slice(0, length).join("");
