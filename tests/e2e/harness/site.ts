import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, resolve, sep } from "node:path";

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".geojson": "application/geo+json",
  ".csv": "text/csv; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

interface Answer {
  readonly status?: number;
  readonly body?: string | Uint8Array;
  readonly delay?: number;
}

export interface Site {
  /** Ends with a slash. */
  readonly url: string;
  /** Paths below the site, in order of arrival, without the query. */
  readonly requests: readonly string[];
  /** `undefined` takes the override away again. */
  override(path: string, answer: Answer | undefined): void;
  close(): Promise<void>;
}

export interface SiteOptions {
  readonly folder: string;
  readonly subpath?: string;
}

export async function serveSite({ folder, subpath = "" }: SiteOptions): Promise<Site> {
  const overrides = new Map<string, Answer>();
  const requests: string[] = [];
  const prefix = subpath === "" ? "/" : `/${subpath}/`;
  const server = createServer(async (request, response) => {
    const path = pathBelow(prefix, request.url ?? "/");
    if (path !== undefined) requests.push(path);
    const {
      status = 200,
      body = "",
      delay = 0,
    } = path === undefined ? notFound : await answerTo(path, folder, overrides);
    if (delay > 0) await new Promise((done) => setTimeout(done, delay));
    const type = contentTypes[extname(path || "index.html")] ?? "application/octet-stream";
    response.writeHead(status, { "content-type": type, "cache-control": "no-cache" }).end(body);
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    requests,
    override: (path, answer) => void (answer ? overrides.set(path, answer) : overrides.delete(path)),
    close: () => close(server),
  };
}

const notFound: Answer = { status: 404, body: "not found" };

function pathBelow(prefix: string, url: string): string | undefined {
  const path = decoded(url.split("?")[0] ?? "/");
  return path?.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

async function answerTo(path: string, folder: string, overrides: ReadonlyMap<string, Answer>): Promise<Answer> {
  const override = overrides.get(path);
  if (override?.body !== undefined || override?.status !== undefined) return override;
  const root = resolve(folder);
  const file = resolve(root, path === "" ? "index.html" : path);
  if (!file.startsWith(root + sep)) return notFound;
  const found = await readFile(file).then(
    (body): Answer => ({ body }),
    () => notFound,
  );
  return { ...found, ...override };
}

const listen = (server: Server): Promise<number> =>
  new Promise((done, failed) => {
    server.once("error", failed);
    server.listen(0, "127.0.0.1", () => done((server.address() as AddressInfo).port));
  });

const close = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
