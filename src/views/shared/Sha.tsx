import { Tip } from "./Tip";

/** The first digits of a file's check value; all of them on hover and focus. */
export const Sha = ({ sha256 }: { readonly sha256: string }) => (
  <Tip note={`sha256 ${sha256}`}>{sha256.slice(0, 8)}</Tip>
);
