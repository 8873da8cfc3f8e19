import { firstLoad, firstLoadBudget } from "./firstLoad";
import { failed, type Outcome, passed, type Step } from "./step";

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

export const sizeStep = (folder: string): Step => ({
  name: "size budget",
  run: async () => {
    try {
      return weigh(folder);
    } catch (error) {
      return failed(String(error));
    }
  },
});

function weigh(folder: string): Outcome {
  const files = firstLoad(folder);
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { file, bytes } of [...files, { file: "first load, gzip", bytes: total }])
    console.log(`${kilobytes(bytes).padStart(10)}  ${file}`);
  const note = `${kilobytes(total)} of ${kilobytes(firstLoadBudget)}`;
  return total > firstLoadBudget ? failed(`${note}: load something later`) : { ...passed, note };
}
