/** A place on a flat map, y up; the unit of length is the layout's own. */
export type Point = readonly [x: number, y: number];

/** One unit's land: rings of one or more polygons, the outer first, and where its label stands. */
export interface Region {
  readonly unit: string;
  readonly polygons: readonly (readonly (readonly Point[])[])[];
  readonly label: Point;
}

/** A map of all units, already flat. */
export interface Layout {
  readonly map: string;
  readonly name: string;
  readonly notice: string;
  readonly approval: string;
  readonly regions: readonly Region[];
}
