import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { env, execPath } from "node:process";
import { describe, expect, onTestFinished, test } from "vitest";

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

function run(args: readonly string[], more: Readonly<Record<string, string>> = {}): ChildProcess {
  const { PORT: _, HOST: __, NODE_ENV: ___, ...rest } = env;
  return spawn(execPath, ["--import", "tsx", "src/cli/start.ts", ...args], { env: { ...rest, ...more } });
}

function ended(child: ChildProcess): Promise<Ended> {
  let said = "";
  child.stdout?.on("data", (text) => (said += text));
  child.stderr?.on("data", (text) => (said += text));
  return new Promise((done) => child.on("close", (code) => done({ code, said })));
}

function busyPort(): Promise<number> {
  const server = createServer();
  onTestFinished(() => void server.close());
  return new Promise((done) => server.listen(0, "127.0.0.1", () => done((server.address() as { port: number }).port)));
}

describe("npm start", { timeout: 30_000 }, () => {
  test("a busy port is one sentence with a remedy, and exit code 1", async () => {
    const port = await busyPort();
    const { code, said } = await ended(run([String(port)]));
    expect(said.trim()).toMatch(new RegExp(`^端口 ${port} 已被占用：.*例如 npm start \\d+。$`));
    expect(code).toBe(1);
  });

  test("the argument wins over PORT", async () => {
    const port = await busyPort();
    expect((await ended(run([String(port)], { PORT: "nonsense" }))).said).toContain(`端口 ${port} 已被占用`);
    expect((await ended(run([], { PORT: String(port) }))).said).toContain(`端口 ${port} 已被占用`);
  });

  test.each(["abc", "0", "65536", "80.5", "-1"])("the port %s is refused in one sentence", async (port) => {
    const { code, said } = await ended(run([port]));
    expect(said.trim()).toBe(`端口“${port}”无效：请给出 1 至 65535 之间的整数，例如 npm start 4173。`);
    expect(code).toBe(1);
  });

  test("a host that is not this machine is one sentence", async () => {
    const { code, said } = await ended(run(["4175"], { HOST: "192.0.2.1" }));
    expect(said.trim()).toMatch(/^无法在 192\.0\.2\.1 的端口 4175 上启动（EADDRNOTAVAIL）：.*。$/);
    expect(code).toBe(1);
  });
});
