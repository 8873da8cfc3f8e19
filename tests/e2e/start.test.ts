import { spawn } from "node:child_process";
import { env, execPath } from "node:process";
import { expect, onTestFinished, test } from "vitest";
import { inEachBrowser } from "./harness/inEachBrowser";

const port = "41973";

/** The address `npm start` prints, once it has built and listens. */
function started(): Promise<string> {
  const { NODE_ENV: _, HOST: __, ...rest } = env;
  const child = spawn(execPath, ["--import", "tsx", "src/cli/start.ts"], { env: { ...rest, PORT: port } });
  onTestFinished(() => void child.kill());
  let said = "";
  return new Promise((done, failed) => {
    child.on("close", () => failed(new Error(said)));
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (text) => {
        said += text;
        const address = /^五色图已启动：(http:\S+)$/m.exec(said)?.[1];
        if (address) done(address);
      });
  });
}

inEachBrowser((open) => {
  test("npm start builds, prints the address, and the page opens there", async () => {
    const address = await started();
    expect(address).toBe(`http://localhost:${port}/`);
    const screen = await open();
    await screen.open(address);
    await screen.page.waitForFunction(() => document.getElementById("root")?.textContent);
    expect(screen.errors).toEqual([]);
    expect((await fetch(`${address}data/no-such-file.csv`)).status).toBe(404);
  });
});
