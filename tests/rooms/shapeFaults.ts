import { posix } from "node:path";
import { lineOf, type Parsed, type SyntaxNode, walk } from "./source";

export const fileCap = 250;
export const functionCap = 40;

const bannedNames = ["index", "utils", "helpers", "common", "types", "constants"];
const functions = ["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"];

/** One sentence for each breach of the house style that concerns one file alone. */
export function shapeFaults(source: Parsed): readonly string[] {
  return [...fileFaults(source), ...syntaxFaults(source)].map((why) => `${source.path}: ${why}`);
}

function fileFaults({ path, text, module }: Parsed): readonly string[] {
  const name = posix.basename(path).split(".")[0] ?? "";
  const lines = text.trimEnd().split("\n").length;
  const exported = module.staticExports.flatMap(({ entries }) => entries);
  return [
    ...(bannedNames.includes(name.toLowerCase()) ? [`a file is not named ${name}`] : []),
    ...(lines > fileCap ? [`${lines} lines, the cap is ${fileCap}`] : []),
    ...(exported.some(({ exportName: { kind, name } }) => kind === "Default" || name === "default")
      ? ["default export"]
      : []),
    ...(exported.some(({ moduleRequest }) => moduleRequest) ? ["passes on what another file exports"] : []),
  ];
}

function syntaxFaults({ path, text, room, program }: Parsed): readonly string[] {
  const faults: string[] = [];
  const say = (node: SyntaxNode, why: string) => void faults.push(`line ${lineOf(text, node.start)}: ${why}`);
  walk(program, (node, parent, property) => {
    if (node.type === "TSEnumDeclaration") say(node, "enum");
    if (isGlobal(node, parent, property, "Date") && room === "domain") say(node, "domain does not know Date");
    if (isRandom(node) && room === "domain") say(node, "domain does not throw dice");
    if (readsClock(node) && !["main", "cli", "geo", "tests"].includes(room ?? ""))
      say(node, "the clock enters in main");
    const lines = functions.includes(node.type) ? lineOf(text, node.end) - lineOf(text, node.start) + 1 : 0;
    if (lines > functionCap && !isSuite(path, parent))
      say(node, `a function of ${lines} lines, the cap is ${functionCap}`);
  });
  return faults;
}

/** The callback of describe is a chapter of tests, not a function with a body of its own. */
function isSuite(path: string, parent: SyntaxNode): boolean {
  const callee = parent.type === "CallExpression" ? rootName(parent.callee) : undefined;
  return path.startsWith("tests/") && (callee === "describe" || callee === "inEachBrowser");
}

function rootName(node: SyntaxNode | undefined): unknown {
  const inner = node?.object ?? node?.callee;
  return inner ? rootName(inner) : node?.name;
}

function isGlobal(node: SyntaxNode, parent: SyntaxNode, property: string, name: string): boolean {
  const isName =
    (property === "property" || property === "key") && parent.computed !== true && parent.shorthand !== true;
  return node.type === "Identifier" && node.name === name && !isName;
}

const isMember = (node: SyntaxNode, object: string, property: string): boolean =>
  node.type === "MemberExpression" && node.object?.name === object && node.property?.name === property;

const isRandom = (node: SyntaxNode): boolean => isMember(node, "Math", "random");

const readsClock = (node: SyntaxNode): boolean =>
  isMember(node, "Date", "now") ||
  (node.type === "NewExpression" && rootName(node.callee) === "Date" && node.arguments?.length === 0);
