/** Line patterns where ink has no colour, the darker the further behind: in print, and for 无任务 on the screen. */
const hatches = [
  { paint: "blue", angle: 45, gap: 9, line: 0.6 },
  { paint: "green", angle: -45, gap: 6, line: 0.8 },
  { paint: "yellow", angle: 0, gap: 5, line: 0.9 },
  { paint: "orange", angle: 90, gap: 4, line: 1.1 },
  { paint: "red", angle: 45, gap: 3, line: 1.5 },
  { paint: "untasked", angle: 45, gap: 6, line: 0.8 },
] as const;

export const hatchId = (paint: string): string => `hatch-${paint}`;

export const Hatches = () => (
  <defs>
    {hatches.map(({ paint, angle, gap, line }) => (
      <pattern
        key={paint}
        id={hatchId(paint)}
        width={gap}
        height={gap}
        patternUnits="userSpaceOnUse"
        patternTransform={`rotate(${angle})`}
      >
        <rect width={gap} height={gap} fill="var(--card)" />
        <line x1={0} x2={gap} y1={gap / 2} y2={gap / 2} stroke="currentColor" strokeWidth={line} />
      </pattern>
    ))}
  </defs>
);
