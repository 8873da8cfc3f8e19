import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exitCode, type Outcome, type Step } from "./step";

export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** A file that cannot be loaded counts as one failure, and so does a run in which nothing was tested. */
export function outcomeOf(report: VitestReport | undefined, code: number): Outcome {
  if (!report) return { passed: 0, failed: 1, note: "no report was written" };
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  const counted = { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
  if (counted.failed > 0) return counted;
  if (code !== 0) return { ...counted, failed: 1, note: `vitest: exit code ${code}` };
  if (counted.passed === 0) return { ...counted, failed: 1, note: "no test ran" };
  return report.numPendingTests > 0 ? { ...counted, note: `${report.numPendingTests} skipped` } : counted;
}

export const vitestStep = (name: string, project: string): Step => ({
  name,
  async run() {
    const folder = mkdtempSync(join(tmpdir(), "wuse-run-"));
    const file = join(folder, "report.json");
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const code = await exitCode("vitest", ["run", "--project", project, ...reporters], { NODE_ENV: "test" });
    const report = readReport(file);
    rmSync(folder, { recursive: true });
    return outcomeOf(report, code);
  },
});

function readReport(file: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as VitestReport;
  } catch {
    return undefined;
  }
}
