import { expect, test } from "vitest";
import { fraction } from "../../src/domain/fraction";
import { scoreboard } from "../../src/domain/scoreboard";
import {
  countsText,
  gapsText,
  lackBetween,
  medianText,
  placesText,
  pointsText,
} from "../../src/views/compare/differenceText";
import { at, settingsOf, smallBoard } from "../fixtures/smallBoard";

test.each<[number, number, string]>([
  [-7, -2, "多差5家"],
  [-2, -7, "少差5家"],
  [-3, 0, "多差3家"],
  [0, -1_200, "少差1,200家"],
  [4, 1, "多超3家"],
  [0, 6, "少超6家"],
  [2, -9, "超2家，对方差9家"],
  [-9, 2, "差9家，对方超2家"],
  [-4, -4, "差额相同"],
  [0, 0, "都达标"],
])("a gap of %i against one of %i is %s", (mine, theirs, text) => {
  expect(gapsText(mine, theirs, "家")).toBe(text);
});

test("points are said as more or less, rounded once, and nothing as the same", () => {
  expect(pointsText(fraction(32, 1000), 1)).toBe("多完成3.2个百分点");
  expect(pointsText(fraction(-1, 300), 2)).toBe("少完成0.33个百分点");
  expect(pointsText(fraction(0, 53), 1)).toBe("完成率相同");
  expect([fraction(1, 8), fraction(-1, 8), fraction(0)].map((points) => medianText(points, 1))).toEqual([
    "高12.5个百分点",
    "低12.5个百分点",
    "正在中位",
  ]);
});

test("counts and places are said as more or less, a missing place with a dash", () => {
  expect([14, -3, 0].map((difference) => countsText(difference, "口"))).toEqual(["多14口", "少3口", "相同"]);
  expect([2, -1, 0, undefined].map((places) => placesText({ places }))).toEqual(["高2位", "低1位", "位次相同", "—"]);
  expect([undefined, 2].map((places) => placesText({ places }, true))).toEqual(["不在同一组", "高2位"]);
});

test("who has no rate is named with the reason: 未报 and 无任务 are never a number", () => {
  const { rows } = scoreboard(smallBoard, settingsOf());
  const [oak, yew, ash] = [at.oak, at.yew, at.ash].map((index) => rows[index]);
  if (!oak || !yew || !ash) throw new Error("no rows");
  expect(lackBetween(oak, yew)).toBe("戊林：未报");
  expect(lackBetween(ash, yew)).toBe("己桥：无任务，戊林：未报");
  expect(lackBetween(oak, oak)).toBe("");
});
