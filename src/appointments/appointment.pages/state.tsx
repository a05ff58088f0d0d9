import { useSay } from "../../design/speak.ts";
import { type Mark, StateMark } from "../../design/state-mark.tsx";
import type { AppointmentState } from "../appointment.ts";
import { words } from "../words.ts";

const marks: Readonly<Record<AppointmentState, Mark>> = {
  requested: { icon: "clock", tone: "wait" },
  confirmed: { icon: "circle-check", tone: "good" },
  held: { icon: "check", tone: "calm" },
  missed: { icon: "alert-triangle", tone: "wrong" },
  cancelled: { icon: "ban", tone: "calm" },
  lapsed: { icon: "clock", tone: "calm" },
};

export function AppointmentMark({ state }: { state: AppointmentState }) {
  const say = useSay();
  return <StateMark {...marks[state]} label={say(words[state])} />;
}
