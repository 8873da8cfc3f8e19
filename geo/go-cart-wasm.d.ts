declare module "go-cart-wasm" {
  import type { FeatureCollection, Polygon } from "geojson";

  interface GoCart {
    makeCartogram(regions: FeatureCollection<Polygon>, weightField: string): FeatureCollection<Polygon>;
  }

  function initGoCart(): Promise<GoCart>;

  export = initGoCart;
}
