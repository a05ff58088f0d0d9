import { SelectField, TextAreaField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { entries, givers } from "../group.ts";
import { words } from "../words.ts";

type Props = {
  intent: string;
  answer: ActAnswer | undefined;
  known: Readonly<Record<string, string>>;
};

/** What a group is asked, by whom, and what it must give back. */
export function MandateFields({ intent, answer, known }: Props) {
  const say = useSay();
  const field = fieldIn(answer, intent, known);
  return (
    <>
      <TextAreaField {...field("asked")} label={say(words.asked)} help={say(words.askedHelp)} rows={5} />
      <TextAreaField
        {...field("deliverable")}
        label={say(words.deliverable)}
        help={say(words.deliverableHelp)}
        rows={3}
      />
      <SelectField {...field("giver")} label={say(words.giver)}>
        {givers.map((giver) => (
          <option key={giver} value={giver}>
            {say(words[`giver-${giver}`])}
          </option>
        ))}
      </SelectField>
      <TextField {...field("givenOn")} type="date" label={say(words.givenOn)} />
    </>
  );
}

/** How one comes into a group, and how many it takes. */
export function EntryFields({ intent, answer, known }: Props) {
  const say = useSay();
  const field = fieldIn(answer, intent, known);
  return (
    <>
      <SelectField {...field("entry")} label={say(words.entry)}>
        {entries.map((entry) => (
          <option key={entry} value={entry}>
            {say(words[`entry-${entry}`])}
          </option>
        ))}
      </SelectField>
      <TextField
        {...field("seats")}
        inputMode="numeric"
        label={say(words.seats)}
        help={say(words.seatsHelp)}
        optional
      />
    </>
  );
}
