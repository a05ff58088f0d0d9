import type { IconName } from "../../design/icon.tsx";
import type { StateTone } from "../../design/state-mark.tsx";
import type { Word } from "../../foundation/words.ts";
import type { ActivityState } from "../activity.ts";
import { words } from "../words.ts";

export const stateMarks: Record<ActivityState, { word: Word; icon: IconName; tone: StateTone }> = {
  open: { word: words.stateOpen, icon: "circle-check", tone: "good" },
  paused: { word: words.statePaused, icon: "player-pause", tone: "wait" },
  closed: { word: words.stateClosed, icon: "lock", tone: "calm" },
};
