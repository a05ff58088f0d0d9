import type { WordedMark } from "../design/state-mark.tsx";
import type { TransferState } from "./transfer.sql.ts";
import { words } from "./words.ts";

/** A state is a word and an icon, the same on every page. */
export const transferMarks: Readonly<Record<TransferState, WordedMark>> = {
  proposed: { icon: "clock", word: words.stateProposed, tone: "wait" },
  accepted: { icon: "circle-check", word: words.stateAccepted, tone: "good" },
  declined: { icon: "ban", word: words.stateDeclined, tone: "wrong" },
  withdrawn: { icon: "arrow-back-up", word: words.stateWithdrawn, tone: "calm" },
  stopped: { icon: "arrow-back-up", word: words.stateStopped, tone: "calm" },
};
