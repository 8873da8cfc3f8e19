import { expect, it } from "vitest";
import { yearEnd } from "../../src/domain/yearEnd";
import { outlookText } from "../../src/views/unit/outlookText";
import { longBoard, monthly } from "../fixtures/longBoard";
import { at, month, orchard } from "../fixtures/smallBoard";

const when = month("2031-09");

const refusal = (paceNote?: string): string => {
  const board = longBoard(monthly("2031-01", "orchard", [41, 42, 42, 43, 43, 44, 44, 45, 46]));
  const indicators = board.plan.indicators.map((each) => (paceNote === undefined ? each : { ...each, paceNote }));
  const told = { ...board, plan: { ...board.plan, indicators } };
  return outlookText(told, { indicator: orchard, unit: at.oak, month: when }, yearEnd(told, orchard, at.oak, when));
};

it("an outlook refused for want of seasons gives the reason that the package gives, and none that it does not", () => {
  expect(refusal("按季评定")).toBe("按季评定，往年同期月报不足2年，不推算");
  expect(refusal()).toBe("全年任务不按月均分，往年同期月报不足2年，不推算");
});
