import { AmountField, TextField } from "../../design/field.tsx";
import { formatCents } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { planWords } from "../plan-words.ts";
import { settlementRows } from "./read-lines.ts";
import { intentOf, type StepProps } from "./step-form.tsx";

/** The amounts of the settlement, as typed, else as they stand on the one drawn up before. */
export function SettlementFields({ step, departure, answer }: StepProps) {
  const say = useSay();
  const language = useLanguage();
  const intent = intentOf("make", step);
  const before = departure.documents.find(({ kind }) => kind === "final-settlement")?.lines ?? [];
  const errors = answer?.errors;
  const refused = answer?.intent === intent;
  return (
    <fieldset className="settlement">
      <legend>{say(planWords.lines)}</legend>
      <p className="quiet">{say(planWords.linesHelp)}</p>
      {Array.from({ length: settlementRows }, (_, index) => {
        const n = index + 1;
        const [label, amount] = [`${intent}.label${n}`, `${intent}.amount${n}`];
        const line = before[index];
        const cents = line ? formatCents(BigInt(line.cents), language, { euro: false }) : "";
        return (
          <div className="settlement-line" key={label}>
            <TextField
              name={label}
              label={say(planWords.lineLabel, { n })}
              maxLength={120}
              optional
              errors={errors}
              defaultValue={refused ? answer?.typed[label] : line?.label}
            />
            <AmountField
              name={amount}
              label={say(planWords.lineAmount, { n })}
              optional
              errors={errors}
              defaultValue={refused ? answer?.typed[amount] : cents}
            />
          </div>
        );
      })}
      {errors?.[`${intent}.lines`] && <p className="field-error">{errors[`${intent}.lines`]}</p>}
    </fieldset>
  );
}
