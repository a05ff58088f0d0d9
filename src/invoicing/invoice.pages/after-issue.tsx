import { Form, Link } from "react-router";
import { CivilDate } from "../../design/civil-date.tsx";
import { TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { Money } from "../../design/money.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import { Surpluses } from "./credit-use.tsx";
import type { Found } from "./one.tsx";

/** What is left, in large; then what was paid and credited. */
export function Payments({ found }: { found: Found }) {
  const { payments, surpluses, credits, dueCents, overdueDays, document } = found;
  const say = useSay();
  const language = useLanguage();
  const nothing = payments.length + surpluses.length + credits.length === 0;
  const when = document.dueOn ? formatDate(document.dueOn, language) : "";
  return (
    <section className="panel" aria-label={say(words.left)}>
      <h2>{say(words.left)}</h2>
      <p className="document-due">
        <Money cents={dueCents} explanation={say(words.leftExplained)} />
      </p>
      {dueCents === 0n && <p>{say(words.settled)}</p>}
      {dueCents > 0n &&
        (overdueDays > 0 ? (
          <p className="late">{say(words.dueSince, { n: overdueDays })}</p>
        ) : (
          <p>{say(words.dueBy, { date: when })}</p>
        ))}
      {nothing && <p>{say(words.noPayment)}</p>}
      <ul className="todo">
        {payments.map((payment) => (
          <PaymentRow key={payment.id} {...{ found, payment }} />
        ))}
        <Surpluses found={found} />
        {credits.map(({ id, number, issuedOn, grossCents }) => (
          <li key={id}>
            <Link className="todo-name" to={`/factures/${id}`}>
              {say(words.creditTitle, { number: number ?? "" })}
            </Link>
            <span className="todo-detail">{issuedOn && <CivilDate date={issuedOn} />}</span>
            <span className="todo-end">
              <Money cents={-grossCents} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type PaymentRowProps = { found: Found; payment: Found["payments"][number] };

function PaymentRow({ found: { today, may, key }, payment }: PaymentRowProps) {
  const { id, paidOn, amountCents, method, reversedOn, reason } = payment;
  const say = useSay();
  const language = useLanguage();
  const reversed = reversedOn && { date: formatDate(reversedOn, language), reason: reason ?? "" };
  return (
    <li>
      <span className={reversed ? "todo-name struck" : "todo-name"}>{say(words[method])}</span>
      <span className="todo-detail">
        <CivilDate date={paidOn} />
        {reversed && ` · ${say(words.reversedWhy, reversed)}`}
      </span>
      <span className={reversed ? "todo-end struck" : "todo-end"}>
        <Money cents={amountCents} />
      </span>
      {!reversed && may.keep && (
        <details className="todo-act">
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
  );
}
