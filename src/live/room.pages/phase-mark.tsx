import { useSay } from "../../design/speak.ts";
import { type Mark, StateMark } from "../../design/state-mark.tsx";
import type { Phase } from "../hall.ts";
import { words } from "../words.ts";

const marks: Readonly<Record<Phase, Mark>> = {
  before: { icon: "clock", tone: "calm" },
  during: { icon: "video", tone: "good" },
  after: { icon: "check", tone: "calm" },
  off: { icon: "ban", tone: "wrong" },
};

export function PhaseMark({ phase }: { phase: Phase }) {
  const say = useSay();
  return <StateMark {...marks[phase]} label={say(words[`phase-${phase}`])} />;
}
