import { ActForm } from "../../design/act-form.tsx";
import { AmountField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { words } from "../words.ts";
import { yearWords } from "../year-words.ts";
import type { Found } from "./year.tsx";

/** The assembly has ruled: what is paid, what is left to the cooperative by agreement (R1.23, R1.24). */
export function SettleForm({ found, answer }: { found: Found; answer: ActAnswer | undefined }) {
  const say = useSay();
  const { activity, person, year, formKey } = found;
  const field = fieldIn(answer, "settle");
  return (
    <ActForm
      intent="settle"
      label={say(words.settleYear)}
      formKey={formKey}
      refused={answer?.intent === "settle"}
      fold={formKey}
    >
      <input type="hidden" name="activity" value={activity.id} />
      <input type="hidden" name="person" value={person.id} />
      <input type="hidden" name="year" value={year.endsOn.slice(0, 4)} />
      <TextField {...field("assemblyOn")} type="date" label={say(yearWords.assemblyOn)} />
      <AmountField
        {...field("keptCents")}
        label={say(yearWords.keptField)}
        help={say(yearWords.keptHelp)}
        optional
      />
      <TextField {...field("agreedOn")} type="date" label={say(yearWords.agreedOn)} optional />
      <TextField {...field("note")} label={say(words.note)} optional />
    </ActForm>
  );
}
