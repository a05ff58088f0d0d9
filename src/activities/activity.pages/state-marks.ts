import type { WordedMark } from "../../design/state-mark.tsx";
import type { ActivityState } from "../activity.ts";
import { words } from "../words.ts";

export const stateMarks: Record<ActivityState, WordedMark> = {
  open: { word: words.stateOpen, icon: "circle-check", tone: "good" },
  paused: { word: words.statePaused, icon: "player-pause", tone: "wait" },
  closed: { word: words.stateClosed, icon: "lock", tone: "calm" },
};
