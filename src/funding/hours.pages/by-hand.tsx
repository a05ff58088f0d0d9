import { ActForm } from "../../design/act-form.tsx";
import { Choices } from "../../design/choices.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { hoursWords } from "../hours-words.ts";
import type { Props } from "./mine.tsx";

/** Hours without an appointment here: the day, the times, with whom, and why they are told by hand. */
export function ByHand({ month, answer }: Props) {
  const say = useSay();
  const { formKey, hours, toRecord } = month;
  const refused = answer?.intent === "hand";
  const errors = refused ? answer.errors : undefined;
  const typed = (name: string) => (refused ? (answer.typed[`hand.${name}`] ?? "") : "");
  const text = (name: "day" | "from" | "to" | "theme" | "why", type: string, max?: number) => {
    const field = name === "why" ? "reason" : name;
    return (
      <TextField
        {...{ name: `hand.${field}`, type, label: say(hoursWords[name]), errors, maxLength: max }}
        help={name === "why" && say(hoursWords.whyHelp)}
        defaultValue={typed(field)}
      />
    );
  };
  return (
    <ActForm
      {...{ intent: "hand", label: say(hoursWords.byHand), formKey, refused }}
      fold={String(hours.length)}
    >
      <p>{say(hoursWords.byHandHelp)}</p>
      {text("day", "date")}
      {text("from", "time")}
      {text("to", "time")}
      <SelectField
        {...{ name: "hand.members", label: say(hoursWords.members), errors }}
        help={say(hoursWords.membersHelp)}
        multiple
        size={6}
        optional
      >
        <Choices among={toRecord?.members ?? []} />
      </SelectField>
      <SelectField
        {...{ name: "hand.convention", label: say(hoursWords.onConvention), errors }}
        optional
        defaultValue={typed("convention")}
      >
        <Choices none={say(hoursWords.noConvention)} among={toRecord?.conventions ?? []} />
      </SelectField>
      {text("theme", "text", 120)}
      {text("why", "text", 200)}
    </ActForm>
  );
}
