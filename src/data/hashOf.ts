import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** `sha256:…`, as Data Package writes it; synchronous, and there on plain HTTP too. */
export const hashOf = (bytes: Uint8Array): string => `sha256:${bytesToHex(sha256(bytes))}`;
