import type { Board } from "../domain/board";
import { type Fault, fail, ok, type Result } from "../domain/fault";
import type { Layout } from "../domain/layout";
import { ledgerOf } from "../domain/ledger";
import type { Policy } from "../domain/policy";
import { checkAnnex } from "./checkAnnex";
import { checkGoalWords } from "./checkGoalWords";
import { checkKeys } from "./checkKeys";
import { checkReports } from "./checkReports";
import { checkTargets } from "./checkTargets";
import { checkUnits } from "./checkUnits";
import { type Descriptor, descriptorFile } from "./descriptor";
import { neededPaths } from "./packagePaths";
import { planFrom } from "./planFrom";
import { readLayout } from "./readLayout";
import { checkPolicy, mapsIn, policyFile, readPolicy } from "./readPolicy";
import { bodiesFrom, goalReportsFrom, goalsFrom, importsFrom, reportsFrom } from "./rowsFrom";
import { type Sheets, sheetsOf } from "./sheets";

type Files = ReadonlyMap<string, Uint8Array>;

/** A board out of the files of one package, or every fault of all of them. */
export const openBoard = (descriptor: Descriptor, files: Files): Result<Board> => {
  const sheets = sheetsOf(files);
  const policy = readIf(files.get(policyFile), readPolicy);
  const layouts = layoutsOf(sheets, files);
  const faults = [
    ...unlisted(descriptor, neededPaths(files.get(policyFile))),
    ...faultsOf(policy),
    ...Object.values(sheets).flatMap((sheet) => sheet.faults),
    ...checkKeys(sheets),
    ...checkUnits(sheets),
    ...checkTargets(sheets),
    ...checkReports(sheets),
    ...checkGoalWords(sheets),
    ...(policy?.ok ? [...checkPolicy(policy.value, sheets), ...checkAnnex(policy.value, sheets)] : []),
    ...layouts.flatMap(faultsOf),
  ];
  const isWhole = Object.values(sheets).every(({ readable }) => readable);
  if (faults.length > 0 || !policy?.ok || !isWhole) return fail(faults);
  return ok(
    boardFrom(
      descriptor,
      policy.value,
      sheets,
      layouts.flatMap((layout) => (layout.ok ? layout.value : [])),
    ),
  );
};

const boardFrom = (
  { name, version, created, sources }: Descriptor,
  policy: Policy,
  sheets: Sheets,
  layouts: readonly Layout[],
): Board => {
  const plan = planFrom(sheets);
  return {
    name,
    version,
    created,
    sources,
    policy,
    plan,
    ledger: ledgerOf(plan, reportsFrom(sheets)),
    layouts,
    goals: goalsFrom(sheets),
    goalReports: goalReportsFrom(sheets),
    bodies: bodiesFrom(sheets),
    imports: importsFrom(sheets),
    notices: [],
  };
};

const readIf = <T>(bytes: Uint8Array | undefined, read: (bytes: Uint8Array) => T): T | undefined =>
  bytes && read(bytes);

const faultsOf = (result: Result<unknown> | undefined): readonly Fault[] => (result && !result.ok ? result.faults : []);

const layoutsOf = ({ units }: Sheets, files: Files): readonly Result<Layout>[] => {
  const rows = units.rows.flatMap((row) => row ?? []).sort((a, b) => a.serial - b.serial);
  const codes = units.readable && rows.length === units.lines.length ? rows.map(({ code }) => code) : undefined;
  return mapsIn(files.get(policyFile)).flatMap(
    (map) => readIf(files.get(map.path), (bytes) => readLayout(map, bytes, codes)) ?? [],
  );
};

/** Files that the board needs and the package does not list. */
const unlisted = ({ resources }: Descriptor, needed: readonly string[]): readonly Fault[] => {
  const listed = new Set(resources.map(({ path }) => path));
  return needed
    .filter((path) => !listed.has(path))
    .map((path) => ({
      file: descriptorFile,
      column: "resources",
      found: path,
      problem: `没有登记 ${path}`,
      remedy: "补上这个文件，再运行 npm run package-data",
    }));
};
