import { spawn } from "node:child_process";
import { delimiter, resolve } from "node:path";
import { env, platform } from "node:process";

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly note?: string;
}

export interface Step {
  readonly name: string;
  run(): Promise<Outcome>;
}

export const passed: Outcome = { passed: 1, failed: 0 };
export const failed = (note: string): Outcome => ({ passed: 0, failed: 1, note });

/** The exit code of a command of this project or of the machine; 127 when there is no such command. */
export function exitCode(
  command: string,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<number> {
  const { PATH } = env;
  const path = [resolve("node_modules/.bin"), PATH].join(delimiter);
  return new Promise((done) => {
    const child = spawn(command, [...args], {
      stdio: "inherit",
      shell: platform === "win32",
      env: { ...env, PATH: path, ...more },
    });
    child.on("error", () => done(127));
    child.on("close", (code) => done(code ?? 1));
  });
}

/** Commands in a row that count as one: it passes when each of them exits with 0. */
export const commandStep = (name: string, ...commands: readonly (readonly [string, ...string[]])[]): Step => ({
  name,
  async run() {
    for (const [command, ...args] of commands) {
      const code = await exitCode(command, args);
      if (code !== 0) return failed(`${command} ${args.join(" ")}: exit code ${code}`);
    }
    return passed;
  },
});
