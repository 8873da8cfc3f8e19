/** The browser's database of imports; a browser without it has never imported anything. */
export const storeName = "wuse-map";
