import { useCallback, useEffect, useState } from "react";
import { pastedReport, reportFile } from "./reportFile";
import { useDesk } from "./useDesk";

interface Intake {
  readonly takeFiles: (files: Iterable<File>) => void;
  readonly takeText: (text: string) => void;
  /** A file hangs over the page. */
  readonly hovering: boolean;
  /** Why nothing was taken; empty otherwise. */
  readonly refusal: string;
}

/** Files and cells, from wherever they come: dropped or pasted anywhere on the page, or chosen. */
export const useIntake = (): Intake => {
  const { take } = useDesk();
  const [refusal, setRefusal] = useState("");
  const takeFiles = useCallback(
    async (files: Iterable<File>) => {
      const [first, another] = files;
      if (!first) return setRefusal("");
      if (another) return setRefusal("一次放入一个文件；几个月的数可以放在一个工作簿里。");
      const file = await reportFile(first);
      setRefusal(file ? "" : `读不到“${first.name}”：它可能是文件夹，或已被移走。`);
      if (file) await take(file);
    },
    [take],
  );
  const takeText = useCallback(
    (text: string) => {
      setRefusal(text.trim() === "" ? "剪贴板里没有文字：请在表格中选定单元格，复制后再粘贴。" : "");
      if (text.trim() !== "") void take(pastedReport(text));
    },
    [take],
  );
  usePaste(takeFiles, takeText);
  return { takeFiles, takeText, hovering: useDrop(takeFiles), refusal };
};

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== "checkbox");

const usePaste = (takeFiles: (files: Iterable<File>) => void, takeText: (text: string) => void): void =>
  useEffect(() => {
    const paste = ({ target, clipboardData }: ClipboardEvent): void => {
      if (isField(target) || !clipboardData) return;
      if (clipboardData.files.length > 0 && clipboardData.getData("text") === "") takeFiles(clipboardData.files);
      else takeText(clipboardData.getData("text"));
    };
    document.addEventListener("paste", paste);
    return () => document.removeEventListener("paste", paste);
  }, [takeFiles, takeText]);

/** A file dropped beside the zone must not replace the page. */
const useDrop = (takeFiles: (files: Iterable<File>) => void): boolean => {
  const [hovering, setHovering] = useState(false);
  useEffect(() => {
    const hold = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setHovering(true);
    };
    const leave = ({ relatedTarget }: DragEvent): void => setHovering(relatedTarget !== null);
    const drop = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setHovering(false);
      takeFiles(event.dataTransfer.files);
    };
    window.addEventListener("dragover", hold);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", hold);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, [takeFiles]);
  return hovering;
};
