export const rooms = [
  "domain",
  "data",
  "export",
  "state",
  "views/overview",
  "views/map",
  "views/ranking",
  "views/timeline",
  "views/unit",
  "views/compare",
  "views/structure",
  "views/meeting",
  "views/plan",
  "views/data",
  "views/wall",
  "views/shared",
  "cli",
  "main",
  "App",
  "geo",
  "tests",
] as const;

export type Room = (typeof rooms)[number];

export type Verdict = "itself" | "may" | "later" | "never";

const verdicts: Readonly<Record<string, Verdict>> = { "=": "itself", "+": "may", "~": "later", "-": "never" };

// Row: who imports. Columns: in the order of `rooms`. "~": by dynamic import only.
//                d d e s  o m r t u c s m p d w  s  c m A g t
const table = `
domain            = - - -  - - - - - - - - - - -  -  - - - - -
data              + = - -  - - - - - - - - - - -  -  - - - - -
export            + - = -  - - - - - - - - - - -  -  - - - - -
state             + + - =  - - - - - - - - - - -  -  - - - - -
views/overview    + - ~ +  = + + + + - - - - - -  +  - - - - -
views/map         + - ~ +  - = - - - - - - - - -  +  - - - - -
views/ranking     + - ~ +  - - = - - - - - - - -  +  - - - - -
views/timeline    + - ~ +  - - - = - - - - - - -  +  - - - - -
views/unit        + - ~ +  - - - - = - - - - - -  +  - - - - -
views/compare     + - ~ +  - - - - - = - - - - -  +  - - - - -
views/structure   + - ~ +  - - - - - - = - - - -  +  - - - - -
views/meeting     + - ~ +  - - - - - - - = - - -  +  - - - - -
views/plan        + - ~ +  - - - - - - - - = - -  +  - - - - -
views/data        + - ~ +  - - - - - - - - - = -  +  - - - - -
views/wall        + - ~ +  - + + + + - - - - - =  +  - - - - -
views/shared      + - ~ +  - - - - - - - - - - -  =  - - - - -
cli               + + - -  - - - - - - - - - - -  -  = - - - -
main              + + ~ +  + + + + + + + + + + +  +  - = + - -
App               + + ~ +  + + + + + + + + + + +  +  - - = - -
geo               + - - -  - - - - - - - - - - -  -  - - - = -
tests             + + + +  + + + + + + + + + + +  +  + + + + =
`;

const rows: ReadonlyMap<string, readonly (Verdict | undefined)[]> = new Map(
  table
    .trim()
    .split("\n")
    .map((line) => line.split(/\s+/))
    .map(([room = "", ...marks]) => [room, marks.map((mark) => verdicts[mark])] as const),
);

export function verdictOf(from: Room, to: Room): Verdict {
  const verdict = rows.get(from)?.[rooms.indexOf(to)];
  if (!verdict) throw new Error(`The table does not say whether ${from} may import ${to}.`);
  return verdict;
}

/** The rooms that the table has a line for, with the number of marks in it. */
export const decided: ReadonlyMap<string, number> = new Map([...rows].map(([room, marks]) => [room, marks.length]));

const views: readonly Room[] = rooms.filter((room) => room.startsWith("views/"));

/** Who may import a package under src; `geo` and `tests` take what they need. */
export const packageOwners: ReadonlyMap<string, readonly Room[]> = new Map<string, readonly Room[]>(
  Object.entries({
    react: [...views, "main", "App"],
    "react-dom": ["main", "App"],
    leaflet: ["views/map"],
    "react-leaflet": ["views/map"],
    uqr: ["views/wall"],
    geojson: ["data", "views/map"],
    "d3-scale": ["views/shared"],
    "d3-shape": ["views/shared"],
    zustand: ["state"],
    valibot: ["data"],
    "d3-dsv": ["data"],
    "@noble/hashes": ["data"],
    "date-fns": ["data"],
    idb: ["data"],
    hucre: ["data", "export"],
    fflate: ["data"],
    vite: ["cli"],
  } satisfies Record<string, readonly Room[]>),
);

export const nodeRooms: readonly Room[] = ["cli", "geo", "tests"];
