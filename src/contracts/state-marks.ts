import type { Mark } from "../design/state-mark.tsx";
import type { ContractState } from "./contract.ts";

/** How a state looks, the same everywhere. */
export const stateMarks: Readonly<Record<ContractState, Mark>> = {
  draft: { icon: "pencil", tone: "wait" },
  coming: { icon: "clock", tone: "wait" },
  "in-force": { icon: "circle-check", tone: "good" },
  suspended: { icon: "player-pause", tone: "wait" },
  over: { icon: "lock", tone: "calm" },
};
