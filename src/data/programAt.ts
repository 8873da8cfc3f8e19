import { patiently } from "./patiently";

/**
 * The entry of the program that the server has now, as an address; undefined unless the page and every script and style
 * that it names can be had: a program that is being copied is not one.
 */
export const programAt = async (page: string, fetchFn: typeof fetch): Promise<string | undefined> => {
  const ask = async (address: string): Promise<Response> => {
    const answer = await patiently((signal) => fetchFn(address, { cache: "no-cache", signal }));
    if (!answer.ok) throw new Error(address);
    return answer;
  };
  try {
    const html = await (await ask(page)).text();
    const parts = [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+\.(?:js|css))"/g)];
    await Promise.all(parts.map(([, part = ""]) => ask(new URL(part, page).href)));
    const [, entry] = /<script\b[^>]*type="module"[^>]*\bsrc="([^"]+)"/.exec(html) ?? [];
    return entry && new URL(entry, page).href;
  } catch {
    return undefined;
  }
};
