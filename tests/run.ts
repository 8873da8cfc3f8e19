import { rmSync } from "node:fs";
import { exit } from "node:process";
import { browserStep } from "./run/browserStep";
import { sizeStep } from "./run/sizeStep";
import { commandStep, type Outcome, type Step } from "./run/step";
import { vitestStep } from "./run/vitestStep";

const steps: readonly Step[] = [
  browserStep,
  commandStep("types", ["tsc", "-p", "tsconfig.json"]),
  commandStep("types of domain", ["tsc", "-p", "tsconfig.domain.json"]),
  commandStep("lint", ["biome", "ci", "."]),
  commandStep("dead code", ["knip"]),
  vitestStep("unit and property tests", "unit"),
  commandStep("production build", ["vite", "build"]),
  sizeStep("dist"),
  vitestStep("browser tests", "e2e"),
];

interface Line extends Outcome {
  readonly name: string;
  readonly seconds: number;
}

async function timed(step: Step): Promise<Line> {
  console.log(`\n── ${step.name}`);
  const start = performance.now();
  const outcome = await step.run();
  return { ...outcome, name: step.name, seconds: (performance.now() - start) / 1000 };
}

function row({ name, passed, failed, seconds, note = "" }: Line): string {
  const mark = failed > 0 ? "✗" : "✓";
  const cells = [
    `${passed} passed`.padStart(12),
    `${failed} failed`.padStart(10),
    `${seconds.toFixed(1)} s`.padStart(8),
  ];
  return `${mark} ${name.padEnd(24)}${cells.join("")}  ${note}`.trimEnd();
}

// Nothing may be tested that this run did not build.
rmSync("dist", { recursive: true, force: true });
const lines: Line[] = [];
for (const step of steps) lines.push(await timed(step));

const sum = (count: "passed" | "failed"): number => lines.reduce((total, line) => total + line[count], 0);
console.log(`\n${lines.map(row).join("\n")}\n`);
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
exit(sum("failed") > 0 ? 1 : 0);
