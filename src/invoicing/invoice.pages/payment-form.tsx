import { Form } from "react-router";
import { AmountField, CheckField, type FieldErrors, SelectField, TextField } from "../../design/field.tsx";
import { formatCents } from "../../design/format.ts";
import { parseAmount } from "../../design/parse-amount.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { methods } from "../payment.ts";
import { words } from "../words.ts";
import type { Found } from "./one.tsx";

export type TypedPayment = Readonly<Record<string, string>> | undefined;
type Props = { found: Found; errors: FieldErrors | undefined; typed: TypedPayment };

/**
 * Money received. When it is more than what is left, the form comes back and asks whether to keep the
 * surplus.
 */
export function PaymentForm({ found, errors, typed }: Props) {
  const say = useSay();
  const form = <Fields {...{ found, errors, typed }} />;
  if (found.dueCents !== 0n)
    return (
      <section className="panel stack">
        <h2>{say(words.recordPayment)}</h2>
        {form}
      </section>
    );
  return (
    <details className="fold" open={typed !== undefined}>
      <summary>{say(words.recordPayment)}</summary>
      {form}
    </details>
  );
}

function Fields({ found: { dueCents, today, document, key }, errors, typed }: Props) {
  const say = useSay();
  const language = useLanguage();
  const due = dueCents === 0n ? "" : formatCents(dueCents, language, { euro: false });
  return (
    <Form method="post" className="stack" noValidate key={key}>
      <input type="hidden" name="key" value={`${key}-pay`} />
      <AmountField
        {...{ name: "amountCents", label: say(words.amount), errors }}
        defaultValue={typed?.amountCents ?? due}
      />
      <SurplusCheck {...{ typed, dueCents, customer: document.customerName }} />
      <TextField
        {...{ name: "paidOn", type: "date", label: say(words.paidOn), max: today, errors }}
        defaultValue={typed?.paidOn ?? today}
        min={document.issuedOn ?? undefined}
      />
      <SelectField name="method" label={say(words.method)} defaultValue={typed?.method ?? "transfer"}>
        {methods.map((method) => (
          <option key={method} value={method}>
            {say(words[method])}
          </option>
        ))}
      </SelectField>
      <TextField
        {...{ name: "reference", label: say(words.reference), optional: true, maxLength: 60, errors }}
        defaultValue={typed?.reference}
      />
      <p>
        <button type="submit" name="intent" value="pay" className="button button-main">
          {say(words.recordPayment)}
        </button>
      </p>
    </Form>
  );
}

/** The surplus one agrees to keep, to the cent; asked only once too much was typed. */
function SurplusCheck(props: { typed: TypedPayment; dueCents: bigint; customer: string }) {
  const { typed, dueCents, customer } = props;
  const say = useSay();
  const language = useLanguage();
  const amount = typed?.amountCents ? parseAmount(typed.amountCents, language) : undefined;
  if (!amount || !("cents" in amount) || dueCents < 0n || amount.cents <= dueCents) return null;
  const excess = amount.cents - dueCents;
  const label = say(words.keepSurplus, { excess: formatCents(excess, language), customer });
  return <CheckField name="surplusCents" value={String(excess)} label={label} />;
}
