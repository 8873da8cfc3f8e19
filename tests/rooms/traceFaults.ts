import { lineOf, type Parsed, type SyntaxNode, walk } from "./source";

export interface Traces {
  /** Names and codes, which may stand nowhere in the text. */
  readonly names: readonly string[];
  /** Identifiers and years, which may not be words of a literal. */
  readonly words: readonly string[];
}

export const years: readonly string[] = Array.from({ length: 11 }, (_, index) => String(2020 + index));

/** One sentence for each thing of the live data package that a source knows. */
export function traceFaults({ path, text, program }: Parsed, { names, words }: Traces): readonly string[] {
  const faults = names
    .filter((name) => text.includes(name))
    .map((name) => `${path}: line ${lineOf(text, text.indexOf(name))}: ${name}`);
  walk(program, (node) => {
    const literal = literalOf(node);
    if (literal === undefined) return;
    const found = words.find((word) => new RegExp(`(?<![\\w.])${word}(?![\\w.])`).test(literal));
    if (found) faults.push(`${path}: line ${lineOf(text, node.start)}: ${found}`);
  });
  return faults;
}

function literalOf({ type, value }: SyntaxNode): string | undefined {
  if (type === "TemplateElement") return (value as { readonly raw: string }).raw;
  const written =
    (type === "Literal" || type === "JSXText") && (typeof value === "string" || typeof value === "number");
  return written ? String(value) : undefined;
}
