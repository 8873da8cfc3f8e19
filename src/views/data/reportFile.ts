import type { Desk } from "../../state/openDesk";

type ReportFile = Parameters<Desk["take"]>[0];

/** A little more than the largest file that is read: of a larger one this is enough to refuse it. */
const most = 24_000_000;

/** Undefined when it cannot be read: a folder, or a file that is gone. */
export const reportFile = async (file: File): Promise<ReportFile | undefined> => {
  try {
    const bytes = new Uint8Array(await file.slice(0, most).arrayBuffer());
    return { name: file.name, bytes, pasted: false };
  } catch {
    return undefined;
  }
};

/** Cells copied from a sheet. */
export const pastedReport = (text: string): ReportFile => ({
  name: "粘贴的表格",
  bytes: new TextEncoder().encode(text),
  pasted: true,
});
