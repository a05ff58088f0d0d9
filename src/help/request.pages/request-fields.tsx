import { CheckField, SelectField, TextAreaField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { termsList } from "../request.ts";
import { words } from "../words.ts";

type Props = {
  intent: string;
  answer: ActAnswer | undefined;
  known?: Readonly<Record<string, string>>;
};

/** Ten words are enough; the rest is there for whoever wants to say more. */
export function RequestFields({ intent, answer, known = {} }: Props) {
  const say = useSay();
  const field = fieldIn(answer, intent, known);
  const ticked = answer ? `${intent}.confidential` in answer.typed : known.confidential === "on";
  return (
    <>
      <TextField {...field("title")} label={say(words.title)} maxLength={140} />
      <TextAreaField {...field("text")} label={say(words.text)} rows={5} optional />
      <TextField {...field("skills")} label={say(words.skills)} help={say(words.skillsHelp)} optional />
      <div className="field-pairs">
        <TextField {...field("byOn")} type="date" label={say(words.byOn)} optional />
        <TextField {...field("minutes")} inputMode="numeric" label={say(words.minutes)} optional />
        <TextField {...field("place")} label={say(words.place)} optional />
        <SelectField {...field("terms", "free")} label={say(words.terms)}>
          {termsList.map((one) => (
            <option key={one} value={one}>
              {say(words[`terms-${one}`])}
            </option>
          ))}
        </SelectField>
      </div>
      <CheckField
        name={`${intent}.confidential`}
        label={say(words.confidential)}
        help={say(words.confidentialHelp)}
        defaultChecked={ticked}
      />
    </>
  );
}
