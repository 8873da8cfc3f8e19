import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Board } from "../../src/domain/board";
import { scoreboard } from "../../src/domain/scoreboard";
import type { Settings } from "../../src/domain/settings";
import { Headline } from "../../src/views/overview/Headline";
import { Ranking } from "../../src/views/ranking/Ranking";
import { factsOf } from "../../src/views/unit/factsOf";
import { headFigures } from "../../src/views/unit/headFigures";
import { at, boardOf, mill, month, reportsOf, settingsOf, smallBoard } from "../fixtures/smallBoard";

const nothing = () => {};

/** The cells of each row of the ranking, tags taken off, spaces folded. */
const rowsOf = (data: Board, settings: Settings): readonly string[] => {
  const html = renderToStaticMarkup(
    <Ranking
      data={data}
      board={scoreboard(data, settings)}
      sort={{ column: "rank", reversed: false }}
      group={undefined}
      chosen={undefined}
      hot={undefined}
      lit={undefined}
      onHot={nothing}
      onOpen={nothing}
      onSort={nothing}
    />,
  );
  return [...html.matchAll(/<tr.*?<\/tr>/g)].map(([row]) => wordsOf(row.replace(/<\/t[hd]>/g, "|")));
};

const wordsOf = (html: string): string => html.replace(/<[^>]*>/g, "").replace(/\s+/g, " ");

const mills = (when: string, counts: Readonly<Record<string, number>>) => boardOf(reportsOf(when, "mill", counts));

describe("the ranking", () => {
  it("writes ties, small bases, missing reports and units without a task each in its own words", () => {
    const rows = rowsOf(smallBoard, settingsOf());
    expect(rows.slice(1, 7)).toEqual([
      "并列1|↑2|黄黄 yellow class，甲山镇||90.6%|48 / 53|差5家|",
      "并列1|平|黄黄 yellow class，乙水镇||90.6%|96 / 106|差10家|",
      "3|↓1|红红 red class，丁石镇||75.9%|22 / 29|差7家|",
      "4|平|红红 red class，丙田镇小基数||2/5家 40.0%|2 / 5|差3家|",
      "—|—|灰未报，戊林镇||未报|— / 73|—|",
      "—|—|—无任务，己桥镇||无任务|18 / —|—|",
    ]);
  });

  it("shows no rate and no gap of a sum that misses a unit, and says what it misses", () => {
    const rows = rowsOf(smallBoard, settingsOf());
    expect(rows.slice(7)).toEqual([
      "||全区（附件合计）未含1个未报单位|—|168 / 267|—|",
      "||全区（分项加总）|—|168 / 266|—|",
      "||北片分项不符附件印发165，分项加总164，相差+1|88.5%|146 / 165|差19家|",
      "||南片未含1个未报单位|—|22 / 102|—|",
    ]);
  });

  it("shows no growth of a sum that misses a unit: a part of it would be set against all of last December", () => {
    const rows = rowsOf(smallBoard, settingsOf({ measure: "net" })).filter((text) => text.includes("全区"));
    expect(rows).toEqual(["||全区（附件合计）未含1个未报单位|—|— / 57|—|", "||全区（分项加总）|—|— / 56|—|"]);
  });

  it("writes a loss of one company as a number, never as a missing one", () => {
    const board = mills("2031-03", { oak: 231, elm: 161, pea: 5, fir: 95, yew: 51, ash: 39 });
    const [row] = rowsOf(board, settingsOf({ indicator: mill, measure: "net", month: month("2031-03") })).filter(
      (text) => text.includes("丙田镇"),
    );
    expect(row).toContain("−1/2家 −50.0%");
  });
});

describe("the sums follow the basis chosen", () => {
  const settings = (basis: "printed" | "computed") =>
    settingsOf({ indicator: mill, month: month("2031-06"), options: { basis } });

  it.each([
    ["printed", ["全区（附件合计）", "全区（分项加总）"]],
    ["computed", ["全区（分项加总）", "全区（附件合计）"]],
  ] as const)("%s first", (basis, names) => {
    const rows = rowsOf(smallBoard, settings(basis)).filter((text) => text.includes("全区"));
    expect(rows.map((text) => names.find((name) => text.includes(name)))).toEqual(names);
  });
});

describe("the headline", () => {
  it("gives the missing units instead of a rate and a gap", () => {
    const html = renderToStaticMarkup(<Headline data={smallBoard} board={scoreboard(smallBoard, settingsOf())} />);
    expect(wordsOf(html)).toBe(
      "全区实际168家未含1个未报单位2031年目标（附件合计）267家分项加总266annual—距2031年目标—",
    );
  });

  it("gives gap and required pace of the printed sum when all have reported", () => {
    const settings = settingsOf({ month: month("2031-05") });
    const html = renderToStaticMarkup(<Headline data={smallBoard} board={scoreboard(smallBoard, settings)} />);
    expect(wordsOf(html)).toContain("距2031年目标差32家月均需5家");
  });
});

describe("the facts of a unit", () => {
  const factsIn = (data: Board, settings: Settings, unit: number): Readonly<Record<string, string>> => {
    const board = scoreboard(data, settings);
    const row = board.rows[unit];
    return row ? Object.fromEntries(factsOf({ data, board }, row).map(({ name, text }) => [name, text])) : {};
  };

  it("say nothing of growth at the starting line, before which nothing is known", () => {
    expect(factsIn(smallBoard, settingsOf({ month: month("2030-12") }), at.oak).增长).toBeUndefined();
  });

  it("count growth from the December before, and name the year when it is an earlier one", () => {
    const board = boardOf([
      ...reportsOf("2031-12", "mill", { oak: 240, elm: 170, pea: 8, fir: 99, yew: 57, ash: 45 }),
      ...reportsOf("2032-02", "mill", { oak: 245, elm: 171, pea: 8, fir: 97, yew: 58, ash: 46 }),
    ]);
    const settings = settingsOf({ indicator: mill, month: month("2032-02") });
    expect(factsIn(board, settings, at.oak).增长).toBe("较上年末净增5家，占全区净增6家的83.3%");
    expect(factsIn(board, settings, at.pea).增长).toBe("与上年末持平");
    expect(factsIn(board, settings, at.fir).增长).toMatch(/^较上年末净减2家/);
    expect(factsIn(board, { ...settings, target: 2031 }, at.oak).增长).toMatch(/^较2030年末净增34家/);
  });

  it("say what part of the reported a unit is, and what one company is worth", () => {
    expect(factsIn(smallBoard, settingsOf(), at.oak).份额).toBe("占已报合计28.6%；增减1家即1.9个百分点");
  });
});

describe("the figures at the head of a unit", () => {
  const figuresIn = (data: Board, settings: Settings, unit: number): Readonly<Record<string, string>> => {
    const board = scoreboard(data, settings);
    const row = board.rows[unit];
    if (!row) return {};
    return Object.fromEntries(
      headFigures({ data, board }, row).map(({ name, value, after, note }) => [
        name,
        `${value}${after} ${note}`.trim(),
      ]),
    );
  };

  it("say what is missing, how long is left and what it takes a month", () => {
    expect(figuresIn(smallBoard, settingsOf(), at.oak)).toMatchObject({
      距2031年目标: "差5家 余6个月",
      月均需: "1家",
    });
  });
});
