import { useId } from "react";
import { Form } from "react-router";
import type { Word } from "../foundation/words.ts";
import { Icon } from "./icon.tsx";
import { useSay } from "./speak.ts";

export type SwitchTo = {
  current: { value: string; label: string };
  others: readonly { value: string; label: string; detail?: string }[];
  /** Where the choice is posted, under the name of the switch. */
  action: string;
};

/** A choice among few in the top bar; with one only, its name. Opens without script (HTML popover). */
export function Switch({ current, others, action, name, word }: SwitchTo & { name: string; word: Word }) {
  const say = useSay();
  const id = useId();
  if (others.length === 0) return <span className={`switch switch-${name}`}>{current.label}</span>;
  return (
    <div className={`switch switch-${name}`}>
      <button type="button" popoverTarget={id} aria-label={say(word, { name: current.label })}>
        <span>{current.label}</span>
        <Icon name="chevron-down" size="small" />
      </button>
      <Form method="post" action={action} reloadDocument id={id} popover="auto" className="menu">
        {[{ ...current, detail: undefined }, ...others].map(({ value, label, detail }) => (
          <button key={value} type="submit" name={name} value={value} aria-current={value === current.value}>
            <span>{label}</span>
            {detail && <span className="menu-detail">{detail}</span>}
            {value === current.value && <Icon name="check" size="small" />}
          </button>
        ))}
      </Form>
    </div>
  );
}
