import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { layouts } from "./layouts";
import { readStreets } from "./readStreets";

const root = join(import.meta.dirname, "..");

for (const [name, text] of await layouts(readStreets(join(root, "geo/raw/streets.geojson"))))
  for (const folder of ["public/data", "public/demo"]) {
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, name), text);
  }
