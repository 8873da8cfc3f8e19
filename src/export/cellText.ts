import { percentText } from "../domain/percent";
import { movementText } from "../domain/wording";
import type { SheetCell } from "./tableSheet";

/** A cell as text that a spreadsheet reads as the same number; percents have the decimals of the screen. */
export const cellText = (cell: SheetCell): string => {
  switch (cell.kind) {
    case "empty":
      return "";
    case "text":
    case "lack":
      return cell.text;
    case "date":
      return cell.date;
    case "percent":
      return `${percentText(cell.rate, cell.decimals).replace("−", "-")}%`;
    case "places":
      return movementText(cell.value);
    default:
      return String(cell.value);
  }
};
