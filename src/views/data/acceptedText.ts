import type { Draft } from "../../domain/imports";
import { timeLabel } from "../shared/format";
import { spanOf } from "./spanOf";

/** When a draft was accepted, and what it holds. */
export const acceptedText = ({ import: { importedAt }, reports, goals }: Draft): string =>
  `${timeLabel(importedAt)} 采纳 · ${spanOf(reports, goals)}`;
