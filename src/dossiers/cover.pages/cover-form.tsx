import { ActForm } from "../../design/act-form.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { coverKinds } from "../cover.ts";
import { words } from "../words.ts";

type CoverFormProps = { formKey: string; answer: ActAnswer | undefined; runs: boolean };

/** A certificate, typed from its paper, with the paper: who runs the activity gives it, to be checked. */
export function CoverForm({ formKey, answer, runs }: CoverFormProps) {
  const say = useSay();
  const own = fieldIn(answer, "record");
  const { defaultValue: _, ...paper } = own("paper");
  const text = (name: "insurer" | "policy" | "scope" | "zone" | "startsOn" | "endsOn", type = "text") => (
    <TextField type={type} label={say(words[name])} {...own(name)} />
  );
  return (
    <ActForm
      intent="record"
      label={say(runs ? words.giveCover : words.recordCover)}
      formKey={formKey}
      refused={answer?.intent === "record"}
      fold={formKey}
      upload
    >
      <SelectField label={say(words.coverKind)} {...own("kind", "ten-year")}>
        {coverKinds.map((kind) => (
          <option key={kind} value={kind}>
            {say(words[kind])}
          </option>
        ))}
      </SelectField>
      {text("insurer")}
      {text("policy")}
      {text("scope")}
      {text("zone")}
      {text("startsOn", "date")}
      {text("endsOn", "date")}
      <TextField
        {...paper}
        type="file"
        accept=".pdf,.jpg,.jpeg,.png"
        label={say(words.certificate)}
        help={runs && say(words.coverGivenWhy)}
        optional={!runs}
      />
    </ActForm>
  );
}
