import { type Fault, fail, ok, type Result } from "../domain/fault";
import { descriptorFile } from "./descriptor";
import { patiently } from "./patiently";
import type { ReadFile } from "./readFile";

const hashLength = "sha256:".length;

/**
 * Reads a package folder over HTTP. `datapackage.json` is always asked for afresh; the other files carry the first
 * eight digits of their hash in the address, so that any cache between may keep them.
 */
export const fetchFolder =
  (base: string | URL, fetchFn: typeof fetch): ReadFile =>
  async (path, hash, afresh = false) => {
    const folder = String(base).replace(/\/?$/, "/");
    const stamp = hash ? `?v=${hash.slice(hashLength, hashLength + 8)}` : "";
    const ask = async (signal: AbortSignal): Promise<Result<Uint8Array>> => {
      const response = await fetchFn(`${folder}${encodeURI(path)}${stamp}`, { ...cachingOf(path, afresh), signal });
      if (!response.ok) return fail([statusFault(path, response.status)]);
      const bytes = new Uint8Array(await response.arrayBuffer());
      return isPage(bytes) ? fail([pageFault(path)]) : ok(bytes);
    };
    return patiently(ask).catch(() => fail([networkFault(path)]));
  };

const cachingOf = (path: string, afresh: boolean): RequestInit => {
  if (afresh) return { cache: "reload" };
  return path === descriptorFile ? { cache: "no-cache" } : {};
};

const isPage = (bytes: Uint8Array): boolean =>
  /^\s*<(!doctype|html|head|body)/i.test(new TextDecoder().decode(bytes.subarray(0, 200)));

const statusFault = (file: string, status: number): Fault =>
  status === 404
    ? {
        file,
        found: "404",
        problem: "服务器上没有这个文件",
        remedy: "重新完整复制数据文件夹，最后复制 datapackage.json",
      }
    : {
        file,
        unreachable: true,
        found: String(status),
        problem: "服务器没有给出这个文件",
        remedy: "稍后重试；仍不行请联系服务器管理员",
      };

const pageFault = (file: string): Fault => ({
  file,
  problem: "服务器返回的是网页，不是数据文件",
  remedy: "检查数据文件夹的位置；需要先登录网络的，登录后重试",
});

const networkFault = (file: string): Fault => ({
  file,
  unreachable: true,
  problem: "读取失败，网络不通或文件无法打开",
  remedy: "检查网络和服务器后重试",
});
