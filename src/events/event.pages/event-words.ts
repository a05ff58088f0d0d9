import type { Mark } from "../../design/state-mark.tsx";
import type { State } from "../event.ts";
import type { Seating } from "../registration.ts";

/** How a state looks, the same everywhere. */
export const stateMarks: Readonly<Record<State, Mark>> = {
  draft: { icon: "pencil", tone: "calm" },
  published: { icon: "circle-check", tone: "good" },
  running: { icon: "clock", tone: "action" },
  ended: { icon: "checks", tone: "calm" },
  cancelled: { icon: "ban", tone: "wrong" },
  postponed: { icon: "player-pause", tone: "wait" },
};

export const seatingMarks: Readonly<Record<Seating, Mark>> = {
  confirmed: { icon: "circle-check", tone: "good" },
  offered: { icon: "bell", tone: "action" },
  held: { icon: "clock", tone: "wait" },
  waiting: { icon: "clock", tone: "wait" },
  ended: { icon: "ban", tone: "calm" },
};
