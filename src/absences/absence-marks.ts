import type { WordedMark } from "../design/state-mark.tsx";
import type { AbsenceState } from "./absence.sql.ts";
import { words } from "./words.ts";

/** A state is a word and an icon, the same on every page; what waits for its paper says so. */
export const absenceMarks: Readonly<Record<AbsenceState | "unproved", WordedMark>> = {
  declared: { icon: "clock", word: words.stateDeclared, tone: "wait" },
  unproved: { icon: "clock", word: words.stateUnproved, tone: "wait" },
  approved: { icon: "circle-check", word: words.stateApproved, tone: "good" },
  refused: { icon: "ban", word: words.stateRefused, tone: "wrong" },
  withdrawn: { icon: "arrow-back-up", word: words.stateWithdrawn, tone: "calm" },
};
