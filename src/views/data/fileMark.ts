/** What sets an exported file apart from one of the published numbers, for its name; empty when nothing does. */
export const fileMark = (known: string | undefined, drafts: number): string => {
  if (known !== undefined) return `按${known}所知`;
  return drafts > 0 ? `含${drafts}份草稿` : "";
};
