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
        <TextField
          type="date"
          name="heldOn"
          label={say(words.heldOn)}
          defaultValue={value("heldOn")}
          errors={errors}
        />
        <TextField
          name="minutes"
          label={say(words.minutes)}
          inputMode="numeric"
          defaultValue={value("minutes")}
          errors={errors}
        />
        {choice("mode", interviewModes)}
        {choice("kind", interviewKinds)}
      </div>
      <p className="field-help">{say(words.quickHelp)}</p>
      <TextField
        name="subject"
        label={say(words.subject)}
        defaultValue={value("subject")}
        errors={errors}
        maxLength={120}
      />
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
