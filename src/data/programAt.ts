import { patiently } from "./patiently";

/**
 * The entry of the program that the server has now, as an address; undefined unless the page, every script and style
 * that it names, and all that `version.json` lists beside it are there in full: a program that is being copied is not
 * one. Files are fetched past the browser's cache, where a cut one could have been kept.
 */
export const programAt = async (page: string, fetchFn: typeof fetch): Promise<string | undefined> => {
  const ask = async (address: string, cache: RequestCache, bytes?: number): Promise<Response> => {
    const answer = await patiently((signal) => fetchFn(address, { cache, signal }));
    if (!answer.ok) throw new Error(address);
    if (bytes !== undefined && (await answer.arrayBuffer()).byteLength !== bytes) throw new Error(address);
    return answer;
  };
  try {
    const html = await (await ask(page, "no-cache")).text();
    const named = [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+\.(?:js|css))"/g)];
    const [, entry] = /<script\b[^>]*type="module"[^>]*\bsrc="([^"]+)"/.exec(html) ?? [];
    if (entry === undefined) return undefined;
    const announced = await announcedProgram(page, fetchFn);
    const address = new URL(entry, page).href;
    if (announced && announced.entry !== address) return undefined;
    const parts = new Map<string, number | undefined>(
      named.map(([, part = ""]) => [new URL(part, page).href, undefined]),
    );
    for (const [part, bytes] of announced?.parts ?? []) parts.set(part, bytes);
    await Promise.all([...parts].map(([part, bytes]) => ask(part, "reload", bytes)));
    return address;
  } catch {
    return undefined;
  }
};

/** What a build says of itself beside the page. */
export interface AnnouncedProgram {
  readonly entry: string;
  /** Bytes of all scripts and styles, those that are loaded late included, by their addresses. */
  readonly parts: ReadonlyMap<string, number>;
}

/** Undefined where nothing of that kind is announced; fails when the server does not answer. */
export const announcedProgram = async (page: string, fetchFn: typeof fetch): Promise<AnnouncedProgram | undefined> => {
  const ask = (signal: AbortSignal) => fetchFn(new URL("version.json", page).href, { cache: "no-store", signal });
  const answer = await patiently(ask);
  const { entry, parts } = answer.ok ? ((await answer.json()) as { entry?: unknown; parts?: unknown }) : {};
  if (typeof entry !== "string") return undefined;
  const sizes = Object.entries(parts ?? {}).map(([part, bytes]) => [new URL(part, page).href, Number(bytes)] as const);
  return { entry: new URL(entry, page).href, parts: new Map(sizes) };
};
