import type { Layout } from "../../domain/layout";

/** The notice that is always under the map, with its approval number or the words for having none. */
export const mapNote = (layout: Layout | undefined): string =>
  layout ? `${layout.notice} · ${layout.approval === "" ? "内部使用" : layout.approval}` : "";
