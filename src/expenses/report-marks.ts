import type { WordedMark } from "../design/state-mark.tsx";
import type { ReportState } from "./report.sql.ts";
import { words } from "./words.ts";

/** A state is a word and an icon, the same on every page. */
export const reportMarks: Readonly<Record<ReportState, WordedMark>> = {
  submitted: { icon: "clock", word: words.stateSubmitted, tone: "wait" },
  asked: { icon: "help", word: words.stateAsked, tone: "wait" },
  validated: { icon: "checks", word: words.stateValidated, tone: "action" },
  paid: { icon: "circle-check", word: words.statePaid, tone: "good" },
  waived: { icon: "heart-handshake", word: words.stateWaived, tone: "calm" },
  refused: { icon: "circle-x", word: words.stateRefused, tone: "wrong" },
  withdrawn: { icon: "arrow-back-up", word: words.stateWithdrawn, tone: "calm" },
};
