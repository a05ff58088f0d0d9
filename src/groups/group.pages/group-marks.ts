import type { Mark } from "../../design/state-mark.tsx";
import type { GroupState } from "../group.ts";

export const groupMarks: Record<GroupState, Mark> = {
  coming: { icon: "clock", tone: "calm" },
  running: { icon: "circle-check", tone: "good" },
  overdue: { icon: "alert-triangle", tone: "wait" },
  closed: { icon: "lock", tone: "calm" },
};
