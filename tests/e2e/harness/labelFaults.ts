import type { Page } from "playwright-core";

/** Sentences about labels that lie outside of their region, over another one, over each other or beyond the map; by real boxes, which may share a pixel. */
export const labelFaults = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(twoFrames);
  return page.evaluate(judgeLabels);
};

/** What a person sees: a box that has changed its size is filled anew in the next frame. */
const twoFrames = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** Runs in the page, hence in one piece with all it needs. */
function judgeLabels(): string[] {
  type Box = Pick<DOMRect, "left" | "top" | "right" | "bottom">;
  const faults: string[] = [];
  const paths = [...document.querySelectorAll<SVGPathElement>("path[data-unit]")];
  const map = document.querySelector(".leaflet-container")?.getBoundingClientRect() ?? new DOMRect();
  const covers = (path: SVGPathElement, x: number, y: number): boolean => {
    const point = (path.ownerSVGElement as SVGSVGElement).createSVGPoint();
    [point.x, point.y] = [x, y];
    return path.isPointInFill(point.matrixTransform(path.getScreenCTM()?.inverse()));
  };
  const samples = ({ left, top, right, bottom }: Box): [number, number][] =>
    [0, 0.25, 0.5, 0.75, 1].flatMap((u) =>
      [0, 0.5, 1].map((v): [number, number] => [left + u * (right - left), top + v * (bottom - top)]),
    );
  const labels = [...document.querySelectorAll("[data-label]")].map((group) => ({
    unit: group.getAttribute("data-label"),
    name: group.textContent ?? "",
    outside: group.querySelector("line") !== null,
    boxes: [...group.querySelectorAll("text")].map((text) => text.getBoundingClientRect()),
  }));
  for (const { unit, name, outside, boxes } of labels)
    for (const box of boxes) {
      const own = paths.find((path) => path.getAttribute("data-unit") === unit);
      const points = samples(box);
      if (!outside && own && !points.every(([x, y]) => covers(own, x, y))) faults.push(`${name} leaves its region`);
      if (outside && points.some(([x, y]) => paths.some((path) => covers(path, x, y))))
        faults.push(`${name} stands outside, but over a region`);
      const beyond = box.left < map.left || box.right > map.right || box.top < map.top || box.bottom > map.bottom;
      if (beyond) faults.push(`${name} reaches beyond the map`);
    }
  labels.forEach((a, i) => {
    for (const b of labels.slice(i + 1))
      for (const p of a.boxes)
        for (const q of b.boxes)
          if (p.left < q.right - 1 && q.left < p.right - 1 && p.top < q.bottom - 1 && q.top < p.bottom - 1)
            faults.push(`${a.name} and ${b.name} overlap`);
  });
  if (labels.length !== paths.length) faults.push(`${labels.length} labels for ${paths.length} regions`);
  return faults;
}
