import { useSay } from "../../design/speak.ts";
import { type Mark, StateMark } from "../../design/state-mark.tsx";
import type { CandidateState } from "../candidate.ts";
import { stateWords } from "../choice-words.ts";

const marks: Readonly<Record<CandidateState, Mark>> = {
  contact: { icon: "user", tone: "calm" },
  applied: { icon: "file-text", tone: "wait" },
  met: { icon: "users", tone: "wait" },
  interview: { icon: "calendar", tone: "calm" },
  interviewed: { icon: "scale", tone: "wait" },
  adjourned: { icon: "player-pause", tone: "calm" },
  accepted: { icon: "circle-check", tone: "good" },
  admitted: { icon: "checks", tone: "good" },
  oriented: { icon: "send", tone: "calm" },
  refused: { icon: "circle-x", tone: "calm" },
  withdrawn: { icon: "arrow-back-up", tone: "calm" },
};

export function CandidateMark({ state }: { state: CandidateState }) {
  const say = useSay();
  return <StateMark {...marks[state]} label={say(stateWords[state])} />;
}
