declare module "polylabel" {
  function polylabel(polygon: readonly (readonly number[])[][], precision?: number): [number, number];

  export = polylabel;
}
