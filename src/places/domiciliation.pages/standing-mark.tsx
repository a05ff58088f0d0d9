import { useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import type { Standing } from "../domiciliation.ts";
import { domiciliationWords as of } from "../domiciliation-words.ts";

/** Where a contract stands: a word and an icon. */
export function StandingMark({ standing, endsOn }: { standing: Standing; endsOn: string | null }) {
  const say = useSay();
  const date = endsOn ?? "";
  const marks = {
    draft: { icon: "pencil", tone: "calm", label: say(of.stateDraft) },
    active: { icon: "circle-check", tone: "good", label: say(of.stateActive) },
    notice: { icon: "clock", tone: "wait", label: say(of.stateNotice, { date }) },
    ended: { icon: "ban", tone: "calm", label: say(of.stateEnded, { date }) },
  } as const;
  return <StateMark {...marks[standing]} />;
}
