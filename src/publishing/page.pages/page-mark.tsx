import { useSay } from "../../design/speak.ts";
import { type Mark, StateMark } from "../../design/state-mark.tsx";
import type { PageState } from "../page.ts";
import { words } from "../words.ts";

const marks: Readonly<Record<PageState, Mark>> = {
  draft: { icon: "pencil", tone: "calm" },
  planned: { icon: "clock", tone: "wait" },
  published: { icon: "check", tone: "good" },
  changed: { icon: "pencil", tone: "wait" },
  withdrawn: { icon: "ban", tone: "calm" },
};

export function PageMark({ state }: { state: PageState }) {
  const say = useSay();
  return <StateMark {...marks[state]} label={say(words[`state-${state}`])} />;
}
