import type { Board } from "../domain/board";

/** `五色图_台账_v1.0.1.csv`: names that every file system takes; a sample says that it is one. */
export const fileNameOf = ({ policy, version }: Board, parts: readonly string[], extension: string): string => {
  const stem = ["五色图", policy.sample, ...parts].map(plain).filter(Boolean).join("_");
  return `${shortened(stem)}_v${cut(plain(version), 16)}.${extension}`;
};

/** Without what Windows refuses, what cannot be seen, spaces, and dots at the end. */
const plain = (text: string): string => text.replace(/[<>:"/\\|?*\s]|\p{C}/gu, "").replace(/\.+$/, "");

/** In bytes; with 16 characters of version and an extension it stays below the 255 that a name may have. */
const longest = 176;

/** Ends before the first word that is too much; only a part that is too long as a whole is cut within. */
const shortened = (stem: string): string => {
  let text = "";
  for (const word of stem.split(/(?=[·_])/)) {
    const room = longest - bytesOf(text);
    if (bytesOf(word) > room) return word.startsWith("·") ? text : text + cut(word, Math.floor(room / 4));
    text += word;
  }
  return text;
};

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

const cut = (text: string, length: number): string => [...text].slice(0, length).join("");
