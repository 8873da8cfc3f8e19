import type { Result } from "../domain/fault";

/**
 * Reads one file of a package folder. The hash, where it is known, names the version wanted, so that a cache may keep it.
 * Whatever goes wrong is a fault, never an exception.
 */
export type ReadFile = (path: string, hash?: string) => Promise<Result<Uint8Array>>;
