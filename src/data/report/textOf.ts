import type { Cell } from "./book";

/** A cell as a person reads it. */
export const textOf = (cell: Cell): string => {
  switch (cell.kind) {
    case "empty":
      return "";
    case "number":
      return String(cell.value);
    case "uncached":
      return `=${cell.formula}`;
    default:
      return cell.text;
  }
};
