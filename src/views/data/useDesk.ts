import { use } from "react";
import type { Desk } from "../../state/openDesk";
import { useRoot } from "../shared/shell";

/** Suspends until the desk is there. */
export const useDesk = (): Desk => use(useRoot().desk());
