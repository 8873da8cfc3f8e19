const mostNamed = 12;

/** A few names in full; of more, the first ones and how many there are. */
export const listed = (names: readonly string[]): string =>
  `${names.slice(0, mostNamed).join("、")}${names.length > mostNamed ? `等 ${names.length} 个` : ""}`;
