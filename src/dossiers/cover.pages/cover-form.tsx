import { ActForm } from "../../design/act-form.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { coverKinds } from "../cover.ts";
import { words } from "../words.ts";
import type { CoverAnswer } from "./of-activity.tsx";

/** A certificate, typed from its paper, with the paper. */
export function CoverForm({ formKey, answer }: { formKey: string; answer: CoverAnswer | undefined }) {
  const say = useSay();
  const mine = answer?.intent === "record" ? answer : undefined;
  const text = (name: "insurer" | "policy" | "scope" | "zone" | "startsOn" | "endsOn", type = "text") => (
    <TextField
      name={name}
      type={type}
      label={say(words[name])}
      defaultValue={mine?.typed[name] ?? ""}
      errors={mine?.errors}
    />
  );
  return (
    <ActForm
      intent="record"
      label={say(words.recordCover)}
      formKey={formKey}
      refused={mine !== undefined}
      fold={formKey}
      upload
    >
      <SelectField name="kind" label={say(words.coverKind)} defaultValue={mine?.typed.kind ?? "ten-year"}>
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
        name="paper"
        type="file"
        accept=".pdf,.jpg,.jpeg,.png"
        label={say(words.certificate)}
        errors={mine?.errors}
        optional
      />
    </ActForm>
  );
}
