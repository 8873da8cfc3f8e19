import { onTestFinished } from "vitest";
import { type Site, serveSite } from "./site";

/** The built application under a sub-path, as on an intranet; closed when the test ends. */
export async function serveDist(subpath = "office/map"): Promise<Site> {
  const site = await serveSite({ folder: "dist", subpath });
  onTestFinished(() => site.close());
  return site;
}
