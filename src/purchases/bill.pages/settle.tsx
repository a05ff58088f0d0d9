import { Link } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { AmountField, SelectField, TextField } from "../../design/field.tsx";
import { formatCents } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { methods } from "../methods.ts";
import { words } from "../words.ts";
import type { Props } from "./one.tsx";

/** What may be done once it is in the books: pay it, set a credit note against it, pay an advance back. */
export function Settle({ found, answer }: Props) {
  const say = useSay();
  const language = useLanguage();
  const { bill, may, credits, formKey } = found;
  const shared = { found, answer };
  const plain = (cents: bigint) => formatCents(cents, language, { euro: false });
  return (
    <>
      {may.pay &&
        credits.map(({ id, reference, leftCents }) => (
          <ConfirmButton
            key={id}
            label={say(words.useThisCredit, { reference, amount: formatCents(-leftCents, language) })}
            icon="arrow-back-up"
            effect={<p>{say(words.useCreditEffect)}</p>}
            fields={{ intent: `credit:${id}`, key: `${formKey}-credit-${id}` }}
          />
        ))}
      {may.pay && (
        <MoneyForm {...shared} intent="pay" label={say(words.payBills)} amount={plain(bill.leftCents)} />
      )}
      {may.refund && (
        <MoneyForm
          {...shared}
          intent="refund"
          label={say(words.refundCredit)}
          amount={plain(bill.leftCents)}
        />
      )}
      {may.repay && (
        <MoneyForm
          {...shared}
          intent="repay"
          label={say(words.repayAdvance)}
          amount={plain(bill.advanceLeftCents)}
        />
      )}
      {may.credit && (
        <p>
          <Link to={`/achats/nouvelle?avoir=${bill.id}`}>{say(words.creditFrom)}</Link>
        </p>
      )}
      {may.cancel && <CancelForm {...shared} />}
    </>
  );
}

type MoneyProps = Props & { intent: "pay" | "refund" | "repay"; label: string; amount: string };

function MoneyForm({ found: { today, formKey }, answer, intent, label, amount }: MoneyProps) {
  const say = useSay();
  const field = fieldIn(answer, intent);
  return (
    <ActForm {...{ intent, label, formKey, fold: formKey }} refused={answer?.intent === intent}>
      <TextField {...field("paidOn", today)} type="date" max={today} label={say(words.paidOn)} />
      <AmountField {...field("amountCents", amount)} label={say(words.amount)} />
      {intent !== "repay" && (
        <>
          <SelectField {...field("method", "transfer")} label={say(words.method)}>
            {methods.map((method) => (
              <option key={method} value={method}>
                {say(words[`method-${method}`])}
              </option>
            ))}
          </SelectField>
          <TextField {...field("reference")} label={say(words.paymentReference)} maxLength={60} optional />
        </>
      )}
    </ActForm>
  );
}

function CancelForm({ found: { formKey }, answer }: Props) {
  const say = useSay();
  return (
    <ActForm
      {...{ intent: "cancel", label: say(words.cancelBill), formKey, fold: formKey }}
      refused={answer?.intent === "cancel"}
      dangerous
    >
      <TextField
        {...fieldIn(answer, "cancel")("reason")}
        label={say(words.reason)}
        help={say(words.cancelHelp)}
      />
    </ActForm>
  );
}
