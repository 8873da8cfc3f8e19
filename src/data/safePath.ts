/** A path that stays inside its folder and on its origin. */
export const safePath = (path: string): boolean =>
  /^[^\\:?#%]+$/.test(path) && path.split("/").every((part) => part !== "" && !part.startsWith("."));
