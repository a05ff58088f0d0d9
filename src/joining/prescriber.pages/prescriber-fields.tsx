import { Choices } from "../../design/choices.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import type { ActAnswer } from "../../doors/web/act-answer.ts";
import { prescriberKindWords } from "../choice-words.ts";
import { deskWords } from "../desk-words.ts";
import { publicWords } from "../public-words.ts";

type PrescriberFieldsProps = {
  /** The form: each has its own names. */
  of: string;
  answer: ActAnswer | undefined;
  known: Readonly<Record<string, string>>;
};

export function PrescriberFields({ of, answer, known }: PrescriberFieldsProps) {
  const say = useSay();
  const field = (name: string) => ({
    name: `${of}.${name}`,
    errors: answer?.errors,
    defaultValue: answer?.typed[`${of}.${name}`] ?? known[name] ?? "",
  });
  const kinds = Object.entries(prescriberKindWords).map(([id, word]) => ({ id, name: say(word) }));
  return (
    <>
      <TextField label={say(deskWords.organisation)} {...field("name")} />
      <SelectField label={say(deskWords.kind)} {...field("kind")}>
        <Choices none={say(publicWords.choose)} among={kinds} />
      </SelectField>
      <TextField label={say(deskWords.contactPerson)} optional {...field("contact")} />
      <TextField type="email" label={say(publicWords.email)} optional {...field("email")} />
      <TextField type="tel" label={say(publicWords.phone)} optional {...field("phone")} />
    </>
  );
}
