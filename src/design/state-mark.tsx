import type { Word } from "../foundation/words.ts";
import { Icon, type IconName } from "./icon.tsx";

/** good: done; wait: someone's turn; wrong: needs someone now; calm: neither. */
export type StateTone = "good" | "wait" | "wrong" | "calm" | "action";

/** How a state looks wherever it is shown; its word may stand beside it. */
export interface Mark {
  readonly icon: IconName;
  readonly tone: StateTone;
}
export interface WordedMark extends Mark {
  readonly word: Word;
}

/** A state is a word and an icon, the same everywhere; the colour only repeats what they say. */
export function StateMark({
  icon,
  label,
  tone = "calm",
}: {
  icon: IconName;
  label: string;
  tone?: StateTone;
}) {
  return (
    <span className={`state state-${tone}`}>
      <Icon name={icon} size="small" />
      {label}
    </span>
  );
}
