import type { IconName } from "../../design/icon.tsx";
import type { StateTone } from "../../design/state-mark.tsx";
import type { GroupState } from "../group.ts";

export const groupMarks: Record<GroupState, { icon: IconName; tone: StateTone }> = {
  coming: { icon: "clock", tone: "calm" },
  running: { icon: "circle-check", tone: "good" },
  overdue: { icon: "alert-triangle", tone: "wait" },
  closed: { icon: "lock", tone: "calm" },
};
