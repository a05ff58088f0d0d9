import { useSay } from "../../design/speak.ts";
import { type Mark, StateMark } from "../../design/state-mark.tsx";
import type { AskState } from "../ask.ts";
import { askWords } from "../ask-words.ts";

const marks: Readonly<Record<AskState | "late", Mark>> = {
  open: { icon: "clock", tone: "wait" },
  late: { icon: "alert-triangle", tone: "wrong" },
  given: { icon: "search", tone: "action" },
  returned: { icon: "alert-triangle", tone: "wrong" },
  accepted: { icon: "check", tone: "good" },
  withdrawn: { icon: "x", tone: "calm" },
};

/** Where an ask stands, in a word; late once its day has passed and nothing came. */
export function AskStateMark({ state, late }: { state: AskState; late: boolean }) {
  const say = useSay();
  const shown = late && state === "open" ? "late" : state;
  return <StateMark {...marks[shown]} label={say(askWords[shown])} />;
}
