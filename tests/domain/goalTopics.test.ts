import { describe, expect, it } from "vitest";
import type { Goal } from "../../src/domain/goals";
import { goalsOn, officesOf, termsOf, topicsOf } from "../../src/domain/goalTopics";
import { liveBoard } from "../fixtures/liveBoard";

const { goals } = await liveBoard();

const idsOf = (some: readonly Goal[]) => some.map(({ id }) => id);

describe("the departments of a goal", () => {
  it("are all that the notice names, leading or responsible, each once and without the word for others", () => {
    expect(officesOf({ lead: "水务所、林业站", responsible: "林业站、 路政队等" })).toEqual([
      "水务所",
      "林业站",
      "路政队",
    ]);
    expect(officesOf({ lead: "", responsible: "" })).toEqual([]);
  });
});

describe("topics", () => {
  const topics = topicsOf(goals);

  it("are the sections in the order of the notice, then the departments, those named most often first, those of none last", () => {
    const sections = topics.filter(({ kind }) => kind === "section").map(({ name }) => name);
    expect(sections).toEqual([...new Set(goals.map(({ section }) => section))]);
    const offices = topics.slice(sections.length);
    expect(offices.every(({ kind }) => kind === "office")).toBe(true);
    expect(offices[offices.length - 1]).toMatchObject({ name: "", count: 12 });
    const counts = offices.slice(0, -1).map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it("count exactly the goals that they pick", () => {
    for (const { topic, count } of topics) expect(goalsOn(goals, topic, undefined), topic).toHaveLength(count);
  });

  it("and figures pick together, with and without making up the whole", () => {
    for (const topic of [undefined, ...topics.map((each) => each.topic)]) {
      const both = [...goalsOn(goals, topic, "with"), ...goalsOn(goals, topic, "without")];
      expect(new Set(both)).toEqual(new Set(goalsOn(goals, topic, undefined)));
    }
    expect(idsOf(goalsOn(goals, "office:区发展改革委", "without"))).toEqual(["G19", "G20"]);
    expect(goalsOn(goals, "office:nobody", undefined)).toEqual([]);
  });
});

describe("deadlines", () => {
  it("are every year first, then years in order, then none, with every goal in one of them", () => {
    const terms = termsOf([...goals].reverse());
    expect(terms.map(({ year, goals: some }) => [year, some.length])).toEqual([
      ["每年", 1],
      ["2025", 2],
      ["2027", 16],
      ["未写年份", 8],
    ]);
    expect(idsOf(terms[0]?.goals ?? [])).toEqual(["G13"]);
    expect(idsOf(terms.flatMap((term) => term.goals)).sort()).toEqual(idsOf(goals));
  });
});
