import { monthSwitches, title } from "./monthSwitches";

const warmUp = 60;
const runs = 300;

const measured = (run: () => void): readonly number[] => {
  for (let i = 0; i < warmUp; i++) run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b);
};

const cell = (value: number | undefined): string => (value ?? Number.NaN).toFixed(1);

console.log(`${title}, ms\n\n| case | mean | median | p99 |\n|---|---|---|---|`);
for (const { name, run } of monthSwitches) {
  const times = measured(run);
  const mean = times.reduce((sum, time) => sum + time, 0) / runs;
  console.log(`| ${name} | ${cell(mean)} | ${cell(times[runs / 2])} | ${cell(times[Math.floor(runs * 0.99)])} |`);
}
