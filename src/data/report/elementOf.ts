/** The first element of that name, whatever its prefix, as text; empty when there is none, undefined when it does not end. */
export const elementOf = (xml: string, name: string, from = 0): string | undefined => {
  const start = new RegExp(`<((?:[\\w.-]+:)?${name})(?=[\\s/>])[^<>]*>`, "g");
  start.lastIndex = from;
  const found = start.exec(xml);
  if (!found) return "";
  if (found[0].endsWith("/>")) return found[0];
  const close = `</${found[1]}>`;
  const end = xml.indexOf(close, found.index);
  return end === -1 ? undefined : xml.slice(found.index, end + close.length);
};
