import axe from "axe-core";
import type { Page } from "playwright-core";
import type { Screen } from "./screen";

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Every serious or critical violation of the page as it stands, with the elements; the policy of the page forbids a script tag. */
export async function seriousViolations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate("typeof axe === 'object'"))) await page.evaluate(`${axe.source};0`);
  const violations: readonly Violation[] = await page.evaluate(
    "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)",
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary = "" }) => `${id}: ${html} — ${failureSummary}`));
}

/** The same of what is on screen in the light theme and in the dark one. */
export async function violationsInBothThemes({ page, emulate }: Screen, name: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const dark of [false, true]) {
    await emulate({ dark });
    await page.waitForSelector(`html[data-theme="${dark ? "dark" : "light"}"]`);
    const violations = await seriousViolations(page);
    found.push(...violations.map((violation) => `${name}, ${dark ? "dark" : "light"}: ${violation}`));
  }
  return found;
}
