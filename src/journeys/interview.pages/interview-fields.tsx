import { type FieldErrors, SelectField, TextAreaField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { interviewKinds, interviewModes } from "../interview.ts";
import { words } from "../words.ts";

type InterviewFieldsProps = {
  value: (name: string) => string;
  errors: FieldErrors | undefined;
  /** The name of the summary's field: a page may hold another one beside. */
  summary: string;
};

/** When, how long, how, of what nature, about what, and what is to be read of it. */
export function InterviewFields({ value, errors, summary }: InterviewFieldsProps) {
  const say = useSay();
  const field = (name: string) => ({ name, defaultValue: value(name), errors });
  const choice = (name: "mode" | "kind", among: readonly (keyof typeof words)[], help?: string) => (
    <SelectField name={name} label={say(words[name])} defaultValue={value(name)} errors={errors} help={help}>
      {among.map((one) => (
        <option key={one} value={one}>
          {say(words[one])}
        </option>
      ))}
    </SelectField>
  );
  return (
    <>
      <div className="field-row">
        <TextField type="date" label={say(words.heldOn)} {...field("heldOn")} />
        <TextField inputMode="numeric" label={say(words.minutes)} {...field("minutes")} />
        {choice("mode", interviewModes)}
        {choice("kind", interviewKinds)}
      </div>
      <p className="field-help">{say(words.quickHelp)}</p>
      <TextField label={say(words.subject)} {...field("subject")} maxLength={120} />
      <TextAreaField
        name={summary}
        label={say(words.summary)}
        help={say(words.summaryHelp)}
        defaultValue={value("summary")}
        errors={errors}
        rows={8}
        optional
      />
    </>
  );
}
