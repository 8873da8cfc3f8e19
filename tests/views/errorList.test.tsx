import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/domain/finding";
import { ErrorList } from "../../src/views/data/ErrorList";

const error = (kind: Finding["kind"]): Finding => ({
  ...{ id: kind, kind, sheet: "", cell: "", found: "", problem: "错", remedy: "改", weight: "error" },
});

const hint = (...kinds: readonly Finding["kind"][]): string =>
  renderToStaticMarkup(<ErrorList errors={kinds.map(error)} file="月报.csv" />);

describe("what is to be done about errors", () => {
  it("is said of the page when only its day is wrong, and of the file otherwise", () => {
    expect(hint("reportedEarly")).toContain("请在上面改正报送日期");
    expect(hint("unknownUnit")).toContain("请在文件中改正");
    expect(hint("reportedEarly", "unknownUnit")).toContain("请在文件中改正");
  });
});
