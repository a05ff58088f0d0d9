import { ActForm } from "../../design/act-form.tsx";
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { TextField } from "../../design/field.tsx";
import { formatCents } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { words } from "../words.ts";
import type { Found } from "./one.tsx";

type Props = { found: Found; answer: ActAnswer | undefined };

/** What may be done with a service now, by this side or the other. */
export function Decide({ found: { transfer, may, formKey }, answer }: Props) {
  const say = useSay();
  const language = useLanguage();
  const { cents, sellerName: seller, buyerName: buyer, monthly } = transfer;
  const amount = formatCents(cents, language);
  return (
    <div className="actions">
      {may.answer && (
        <ConfirmButton
          label={say(words.acceptTransfer)}
          icon="check"
          effect={
            <p>{say(monthly ? words.acceptMonthlyEffect : words.acceptEffect, { amount, seller, buyer })}</p>
          }
          fields={{ intent: "accept", key: `${formKey}-accept` }}
        />
      )}
      {may.answer && (
        <ActForm
          intent="decline"
          label={say(words.declineTransfer)}
          formKey={formKey}
          refused={answer?.intent === "decline"}
          fold={formKey}
        >
          <TextField {...fieldIn(answer, "decline")("reason")} label={say(words.reason)} />
        </ActForm>
      )}
      {may.withdraw && (
        <ConfirmButton
          label={say(words.withdrawTransfer)}
          icon="arrow-back-up"
          effect={<p>{say(words.withdrawEffect)}</p>}
          fields={{ intent: "withdraw", key: `${formKey}-withdraw` }}
        />
      )}
      {may.stop && (
        <ConfirmButton
          label={say(words.stopTransfer)}
          effect={<p>{say(words.stopEffect)}</p>}
          fields={{ intent: "stop", key: `${formKey}-stop` }}
        />
      )}
    </div>
  );
}

type ReverseProps = { month: string; answer: ActAnswer | undefined; formKey: string };

export function ReverseForm({ month, answer, formKey }: ReverseProps) {
  const say = useSay();
  const intent = `reverse:${month}`;
  return (
    <ActForm
      {...{ intent, formKey }}
      label={say(words.reverseTransfer)}
      refused={answer?.intent === intent}
      fold={formKey}
    >
      <TextField {...fieldIn(answer, intent)("reason")} label={say(words.reason)} />
    </ActForm>
  );
}
