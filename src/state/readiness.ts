import { type Readiness, readinessOf } from "../domain/readiness";
import type { Work } from "./deskState";
import type { OpenImport } from "./kept";

/** What stands between the file on the desk and its draft: at first, that it has to be read. */
export type DeskReadiness = Readiness | { readonly kind: "reading" };

export const deskReadiness = (work: Work, record: OpenImport): DeskReadiness =>
  work.kind === "checked" ? readinessOf(work.checked.check, record) : { kind: "reading" };
