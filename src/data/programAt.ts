import { patiently } from "./patiently";

/**
 * The entry of the program that the server has now, as an address; undefined unless the page, every script and style
 * that it names, and all that `version.json` lists beside it can be had: a program that is being copied is not one.
 */
export const programAt = async (page: string, fetchFn: typeof fetch): Promise<string | undefined> => {
  const ask = async (address: string): Promise<Response> => {
    const answer = await patiently((signal) => fetchFn(address, { cache: "no-cache", signal }));
    if (!answer.ok) throw new Error(address);
    return answer;
  };
  try {
    const html = await (await ask(page)).text();
    const named = [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+\.(?:js|css))"/g)];
    const [, entry] = /<script\b[^>]*type="module"[^>]*\bsrc="([^"]+)"/.exec(html) ?? [];
    if (entry === undefined) return undefined;
    const announced = await announcedProgram(page, fetchFn);
    const address = new URL(entry, page).href;
    if (announced && announced.entry !== address) return undefined;
    const parts = [...named.map(([, part = ""]) => new URL(part, page).href), ...(announced?.parts ?? [])];
    await Promise.all([...new Set(parts)].map(ask));
    return address;
  } catch {
    return undefined;
  }
};

/** What a build says of itself beside the page. */
export interface AnnouncedProgram {
  readonly entry: string;
  /** Addresses of all scripts and styles, those that are loaded late included. */
  readonly parts: readonly string[];
}

/** Undefined where nothing of that kind is announced; fails when the server does not answer. */
export const announcedProgram = async (page: string, fetchFn: typeof fetch): Promise<AnnouncedProgram | undefined> => {
  const ask = (signal: AbortSignal) => fetchFn(new URL("version.json", page).href, { cache: "no-store", signal });
  const answer = await patiently(ask);
  const { entry, parts = [] } = answer.ok ? ((await answer.json()) as { entry?: unknown; parts?: unknown }) : {};
  if (typeof entry !== "string" || !Array.isArray(parts)) return undefined;
  const addressOf = (part: unknown): string => new URL(String(part), page).href;
  return { entry: addressOf(entry), parts: parts.map(addressOf) };
};
