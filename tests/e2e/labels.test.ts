import { expect, test } from "vitest";
import { inEachBrowser } from "./harness/inEachBrowser";
import { labelFaults } from "./harness/labelFaults";
import { drawn } from "./harness/overview";
import { serveDist } from "./harness/serveDist";

const desks = [
  [1366, 768],
  [1920, 1080],
  [3840, 2160],
] as const;

inEachBrowser((open) => {
  for (const [width, height] of desks)
    test(`at ${width} × ${height} every label stands inside its region or clear of all, and none touches another`, async () => {
      const site = await serveDist();
      const { page, click, ...screen } = await open({ width, height });
      const faults: string[] = [];
      for (const data of ["", "?data=demo"]) {
        await screen.open(`${site.url}${data}`);
        await drawn(page);
        for (const layout of ["均衡图", "地理图"])
          for (const indicator of ["高新技术企业", "科技型企业", "综合"]) {
            await click("radio", layout);
            await click("radio", indicator);
            const found = await labelFaults(page);
            faults.push(...found.map((fault) => `${data} ${layout} ${indicator}: ${fault}`));
          }
      }
      expect(faults).toEqual([]);
    });

  test("on a phone all twelve are labelled and no label touches another", async () => {
    const site = await serveDist();
    const { page, ...screen } = await open({ width: 390, height: 844 });
    const faults: string[] = [];
    for (const query of ["", "?map=geographic", "?data=demo&indicator=tech", "?data=demo&map=geographic"]) {
      await screen.open(`${site.url}${query}`);
      await drawn(page);
      const found = (await labelFaults(page)).filter((fault) => !/leaves|stands outside/.test(fault));
      faults.push(...found.map((fault) => `${query}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});
