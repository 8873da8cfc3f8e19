import type { Page } from "playwright-core";

type Point = readonly [x: number, y: number];

/** Presses the left button on the first point, moves over the others and lets go; Playwright's own drag needs Chromium 91. */
export async function drag(page: Page, points: readonly Point[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const send = (type: "mousePressed" | "mouseMoved" | "mouseReleased", [x, y]: Point) =>
    session.send("Input.dispatchMouseEvent", { type, x, y, button: "left", buttons: 1, clickCount: 1 });
  const [first = [0, 0], ...others] = points;
  await send("mousePressed", first);
  for (const point of others) await send("mouseMoved", point);
  await send("mouseReleased", others[others.length - 1] ?? first);
  await session.detach();
}
