import type { Mark } from "../../design/state-mark.tsx";
import type { EditionState } from "../edition.ts";
import type { State } from "../proposal.ts";

/** How a state looks, the same everywhere. */
export const editionMarks: Readonly<Record<EditionState, Mark>> = {
  preparing: { icon: "pencil", tone: "calm" },
  open: { icon: "bell", tone: "action" },
  programme: { icon: "clock", tone: "wait" },
  released: { icon: "circle-check", tone: "good" },
  held: { icon: "checks", tone: "calm" },
};

export const proposalMarks: Readonly<Record<State, Mark>> = {
  draft: { icon: "pencil", tone: "calm" },
  submitted: { icon: "send", tone: "wait" },
  accepted: { icon: "bell", tone: "action" },
  confirmed: { icon: "circle-check", tone: "good" },
  rejected: { icon: "circle-x", tone: "calm" },
  withdrawn: { icon: "arrow-back-up", tone: "calm" },
  cancelled: { icon: "ban", tone: "wrong" },
};
