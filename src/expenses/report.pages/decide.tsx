import { ActForm } from "../../design/act-form.tsx";
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { AmountField, TextField } from "../../design/field.tsx";
import { formatCents } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { words } from "../words.ts";
import type { Props } from "./one.tsx";

/** What may be done with the report now: the next act first. */
export function Decide({ found, answer }: Props) {
  const say = useSay();
  const language = useLanguage();
  const { may, report, lines, formKey, own } = found;
  const amount = formatCents(
    lines.reduce((sum, line) => (line.releasedAt ? sum : sum + (line.cameTo ?? 0n)), 0n),
    language,
  );
  const left = formatCents(report.leftCents, language);
  return (
    <>
      {may.validate && (
        <ConfirmButton
          label={say(words.validateReport)}
          icon="check"
          effect={<p>{say(words.validateEffect, { amount, name: report.personName })}</p>}
          fields={{ intent: "validate", key: `${formKey}-validate` }}
        />
      )}
      {may.check && own && <p className="quiet">{say(words.ownWaits)}</p>}
      {may.repay && <RepayForm {...{ found, answer }} />}
      {may.withdraw && (
        <ConfirmButton
          label={say(words.withdrawReport)}
          icon="arrow-back-up"
          effect={<p>{say(words.withdrawEffect)}</p>}
          fields={{ intent: "withdraw", key: `${formKey}-withdraw` }}
        />
      )}
      {may.waive && (
        <ConfirmButton
          label={say(words.waiveReport)}
          effect={<p>{say(words.waiveEffect, { amount: left })}</p>}
          fields={{ intent: "waive", key: `${formKey}-waive` }}
        />
      )}
    </>
  );
}

function RepayForm({ found: { report, today, formKey }, answer }: Props) {
  const say = useSay();
  const language = useLanguage();
  const field = fieldIn(answer, "repay");
  return (
    <ActForm
      intent="repay"
      label={say(words.repayReport)}
      formKey={formKey}
      refused={answer?.intent === "repay"}
      fold={formKey}
    >
      <TextField {...field("on", today)} type="date" label={say(words.repaidOn)} />
      <AmountField
        {...field("amountCents", formatCents(report.leftCents, language, { euro: false }))}
        label={say(words.repayAmount)}
      />
    </ActForm>
  );
}
