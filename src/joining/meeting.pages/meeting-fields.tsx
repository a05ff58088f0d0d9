import { Choices } from "../../design/choices.tsx";
import { type FieldErrors, SelectField, TextAreaField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { deskWords } from "../desk-words.ts";
import { words } from "../words.ts";

type MeetingFieldsProps = {
  known: Readonly<Record<string, string>>;
  errors: FieldErrors | undefined;
  sites: readonly { id: string; name: string }[];
};

/** When, where, for how many. */
export function MeetingFields({ known, errors, sites }: MeetingFieldsProps) {
  const say = useSay();
  const field = (name: string) => ({ name, errors, defaultValue: known[name] ?? "" });
  return (
    <>
      <TextField label={say(deskWords.meetingTitle)} {...field("title")} />
      <TextField type="date" label={say(deskWords.date)} {...field("date")} />
      <TextField type="time" label={say(deskWords.fromHour)} {...field("from")} />
      <TextField type="time" label={say(deskWords.toHour)} {...field("to")} />
      <SelectField label={say(deskWords.mode)} {...field("mode")}>
        <option value="site">{say(words["by-site"])}</option>
        <option value="online">{say(words["by-online"])}</option>
      </SelectField>
      <SelectField label={say(deskWords.site)} optional {...field("site")}>
        <Choices none={say(deskWords.noSite)} among={sites} />
      </SelectField>
      <TextField label={say(deskWords.orAddress)} optional {...field("place")} />
      <TextField
        type="url"
        label={say(deskWords.link)}
        help={say(deskWords.linkHelp)}
        optional
        {...field("link")}
      />
      <TextField inputMode="numeric" label={say(deskWords.seats)} {...field("seats")} />
      <TextAreaField label={say(deskWords.note)} optional rows={3} {...field("note")} />
    </>
  );
}
