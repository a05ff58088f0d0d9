import { useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import type { ContractState } from "../contract.ts";
import { stateMarks } from "../state-marks.ts";
import { stateWords } from "../state-words.ts";

export function ContractStateMark({ of }: { of: ContractState }) {
  const say = useSay();
  const { icon, tone } = stateMarks[of];
  return <StateMark icon={icon} label={say(stateWords[of])} tone={tone} />;
}
