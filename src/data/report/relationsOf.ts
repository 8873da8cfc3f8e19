import { readXml } from "hucre/xml";

/** What a part of a workbook refers to. */
export interface Relation {
  readonly id: string;
  /** Last word of its type, which is the same in both dialects of the format. */
  readonly kind: string;
  /** From the root of the archive. */
  readonly path: string;
}

/** The attributes of the elements of a name, without their prefixes. */
export const attributesOf = (xml: string, name: string): readonly ReadonlyMap<string, string>[] => {
  if (xml.length > longest) return [];
  const { data } = readXml(xml, { rowTag: name, stripNamespaces: true, attrPrefix: "" });
  return data.map((element) => new Map(Object.entries(element).map(([key, value]) => [plainKey(key), String(value)])));
};

/** Far more than the lists of a real workbook take. */
const longest = 4 * 1024 * 1024;

const plainKey = (key: string): string => key.slice(key.indexOf(":") + 1);

/** The folder ends with a slash, unless it is the root. */
export const relationsOf = (xml: string, folder: string): readonly Relation[] =>
  attributesOf(xml, "Relationship").map((relation) => ({
    id: relation.get("Id") ?? "",
    kind: relation.get("Type")?.split("/").pop() ?? "",
    path: resolve(folder, relation.get("Target") ?? ""),
  }));

/** A target from the root begins with a slash, as WPS and some libraries write it. */
const resolve = (folder: string, target: string): string => {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
};
