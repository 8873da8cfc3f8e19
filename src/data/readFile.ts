import type { Result } from "../domain/fault";

/**
 * Reads one file of a package folder. The hash, where it is known, names the version wanted, so that a cache may keep it.
 * `afresh` asks past every cache. Whatever goes wrong is a fault, never an exception.
 */
export type ReadFile = (path: string, hash?: string, afresh?: boolean) => Promise<Result<Uint8Array>>;
