import { Icon, type IconName } from "./icon.tsx";

/** good: done; wait: someone's turn; wrong: needs someone now; calm: neither. */
export type StateTone = "good" | "wait" | "wrong" | "calm" | "action";

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
