import { Form, Link } from "react-router";
import { CivilDate } from "../../design/civil-date.tsx";
import { AmountField, SelectField, TextField } from "../../design/field.tsx";
import { formatCents, formatDate } from "../../design/format.ts";
import { Money } from "../../design/money.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { methods } from "../payment.ts";
import { words } from "../words.ts";
import type { Found } from "./one.tsx";

/** What was paid and credited, and what is left. */
export function Payments({ found: { payments, credits, dueCents, today, may, key } }: { found: Found }) {
  const say = useSay();
  const language = useLanguage();
  const dayOf = (date: string) => formatDate(date, language);
  return (
    <section className="stack">
      <h2>{say(words.payments)}</h2>
      <ul>
        {payments.map(({ id, paidOn, amountCents, method, reversedOn, reason }) => (
          <li key={id}>
            <CivilDate date={paidOn} /> · {say(words[method])} · <Money cents={amountCents} />
            {reversedOn && ` · ${say(words.reversedWhy, { date: dayOf(reversedOn), reason: reason ?? "" })}`}
            {!reversedOn && may.keep && (
              <details>
                <summary>{say(words.reversePayment)}</summary>
                <Form method="post" className="stack">
                  <input type="hidden" name="key" value={`${key}-${id}`} />
                  <input type="hidden" name="payment" value={id} />
                  <input type="hidden" name="on" value={today} />
                  <TextField name={`reversal.${id}`} label={say(words.reason)} maxLength={120} />
                  <button type="submit" name="intent" value="reverse" className="button button-danger">
                    {say(words.reversePayment)}
                  </button>
                </Form>
              </details>
            )}
          </li>
        ))}
        {credits.map(({ id, number, grossCents }) => (
          <li key={id}>
            <Link to={`/factures/${id}`}>{say(words.creditTitle, { number: number ?? "" })}</Link> ·{" "}
            <Money cents={-grossCents} />
          </li>
        ))}
      </ul>
      <p>
        <strong>
          {say(words.left)} : <Money cents={dueCents} explanation={say(words.leftExplained)} />
        </strong>
      </p>
    </section>
  );
}

export function PaymentForm({ found: { dueCents, today, document, key } }: { found: Found }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Form method="post" className="stack" noValidate key={key}>
      <h2>{say(words.recordPayment)}</h2>
      <input type="hidden" name="key" value={`${key}-pay`} />
      <AmountField
        name="amountCents"
        label={say(words.amount)}
        defaultValue={formatCents(dueCents, language, { euro: false })}
      />
      <TextField
        {...{ name: "paidOn", type: "date", label: say(words.paidOn), defaultValue: today, max: today }}
        min={document.issuedOn ?? undefined}
      />
      <SelectField name="method" label={say(words.method)} defaultValue="transfer">
        {methods.map((method) => (
          <option key={method} value={method}>
            {say(words[method])}
          </option>
        ))}
      </SelectField>
      <TextField name="reference" label={say(words.reference)} optional maxLength={60} />
      <p>
        <button type="submit" name="intent" value="pay" className="button button-main">
          {say(words.recordPayment)}
        </button>
      </p>
    </Form>
  );
}
