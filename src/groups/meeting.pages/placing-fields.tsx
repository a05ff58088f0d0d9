import { Choices } from "../../design/choices.tsx";
import { type FieldErrors, SelectField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { modes } from "../meeting.ts";
import { meetingWords } from "../meeting-words.ts";

type Field = (
  name: string,
  other?: string,
) => { name: string; errors: FieldErrors | undefined; defaultValue: string };

/** A day and two hours, beside each other. */
export function DayFields({
  field,
  prefix = "",
  optional,
}: {
  field: Field;
  prefix?: string;
  optional?: true;
}) {
  const say = useSay();
  const plain = optional ?? false;
  return (
    <div className="day-fields">
      <TextField {...field(`${prefix}date`)} type="date" label={say(meetingWords.date)} optional={plain} />
      <TextField {...field(`${prefix}from`)} type="time" label={say(meetingWords.from)} optional={plain} />
      <TextField {...field(`${prefix}to`)} type="time" label={say(meetingWords.to)} optional={plain} />
    </div>
  );
}

/** How and where. */
export function WhereFields({
  field,
  sites,
}: {
  field: Field;
  sites: readonly { id: string; name: string }[];
}) {
  const say = useSay();
  return (
    <>
      <SelectField {...field("mode", "site")} label={say(meetingWords.mode)}>
        {modes.map((mode) => (
          <option key={mode} value={mode}>
            {say(meetingWords[`mode-${mode}`])}
          </option>
        ))}
      </SelectField>
      <SelectField {...field("site", sites[0]?.id ?? "")} label={say(meetingWords.site)} optional>
        <Choices none={say(meetingWords.noSite)} among={sites} />
      </SelectField>
      <TextField {...field("place")} label={say(meetingWords.place)} optional />
    </>
  );
}
