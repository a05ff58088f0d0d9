import { type FieldErrors, SelectField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import type { Word } from "../../foundation/words.ts";
import { genders } from "../convention.ts";
import { publicWords } from "../convention-words.ts";
import { disabilities, educations, households, jobs, situations } from "../questionnaire.ts";
import { questionnaireWords as says } from "../questionnaire-words.ts";

type Given = { typed: Readonly<Record<string, string>>; errors: FieldErrors | undefined };
type QuestionProps = Given & {
  name: "job" | "education" | "household" | "disability" | "situation" | "qualification" | "gender";
  keys: readonly string[];
  help?: Word;
};

/** One question with its answers, none of them chosen beforehand. */
function Question({ name, keys, help, typed, errors }: QuestionProps) {
  const say = useSay();
  const labelOf = (key: string): Word =>
    name === "gender" ? publicWords[`one-${key}` as "one-f"] : says[`${name}-${key}` as keyof typeof says];
  return (
    <SelectField
      {...{ name, label: say(says[name]), help: help && say(help), errors }}
      defaultValue={typed[name] ?? ""}
    >
      <option value="">{say(says.choose)}</option>
      {keys.map((key) => (
        <option key={key} value={key}>
          {say(labelOf(key))}
        </option>
      ))}
    </SelectField>
  );
}

/** Sex and birth only where the file does not say them; the sensitive ones may be left unsaid. */
export function EntryFields({ knows, ...given }: Given & { knows: { gender: boolean; birthDate: boolean } }) {
  const say = useSay();
  return (
    <>
      {knows.gender && knows.birthDate && <p className="quiet">{say(says.fromFile)}</p>}
      {!knows.gender && <Question name="gender" keys={genders} {...given} />}
      {!knows.birthDate && (
        <TextField
          {...{ name: "birthDate", type: "date", label: say(says.birthDate), errors: given.errors }}
          defaultValue={given.typed.birthDate ?? ""}
        />
      )}
      <Question name="job" keys={jobs} {...given} />
      <Question name="education" keys={educations} {...given} />
      <Question name="household" keys={households} help={says.mayRefuse} {...given} />
      <Question name="disability" keys={disabilities} help={says.mayRefuse} {...given} />
    </>
  );
}

export function ExitFields(given: Given) {
  return (
    <>
      <Question name="situation" keys={situations} {...given} />
      <Question name="qualification" keys={["yes", "no"]} help={says.qualificationHelp} {...given} />
    </>
  );
}
