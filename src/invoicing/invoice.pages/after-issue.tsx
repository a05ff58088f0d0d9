import { Form, Link } from "react-router";
import { CivilDate } from "../../design/civil-date.tsx";
import { TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { Money } from "../../design/money.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import { Surpluses } from "./credit-use.tsx";
import type { Found } from "./one.tsx";

/** What was paid and credited, and what is left. */
export function Payments({ found }: { found: Found }) {
  const { payments, credits, dueCents, today, may, key } = found;
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
        <Surpluses found={found} />
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
