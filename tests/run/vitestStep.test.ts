import { expect, test } from "vitest";
import { outcomeOf, type VitestReport } from "./vitestStep";

const report = (more: Partial<VitestReport>): VitestReport => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  testResults: [],
  ...more,
});
const unloaded = { status: "failed", assertionResults: [] };
const tested = { status: "failed", assertionResults: [{}] };

test.each([
  ["every test passed", report({ numPassedTests: 7 }), 0, { passed: 7, failed: 0 }],
  [
    "one of them failed",
    report({ numPassedTests: 7, numFailedTests: 2, testResults: [tested] }),
    1,
    { passed: 7, failed: 2 },
  ],
  ["a file could not be loaded", report({ numPassedTests: 7, testResults: [unloaded] }), 1, { passed: 7, failed: 1 }],
  ["an error happened outside the tests", report({ numPassedTests: 7 }), 1, { passed: 7, failed: 1 }],
  ["no test ran", report({}), 0, { passed: 0, failed: 1 }],
  ["all were skipped", report({ numPendingTests: 3 }), 0, { passed: 0, failed: 1 }],
  ["no report was written", undefined, 1, { passed: 0, failed: 1 }],
])("when %s, the counts say so", (_, given, code, counts) => {
  expect(outcomeOf(given, code)).toMatchObject(counts);
});
