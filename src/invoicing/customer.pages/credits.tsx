import { Form, Link } from "react-router";
import { CivilDate } from "../../design/civil-date.tsx";
import { AmountField, type FieldErrors, SelectField, TextField } from "../../design/field.tsx";
import { formatCents, formatDate } from "../../design/format.ts";
import { Money } from "../../design/money.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { methods } from "../payment.ts";
import { words } from "../words.ts";
import type { FoundCustomer } from "./one.tsx";

type Typed = Readonly<Record<string, string>> | undefined;
type Props = { found: FoundCustomer; errors: FieldErrors | undefined; typed: Typed };

/** What is at a customer's credit, whence it came, and how it is given back. */
export function Credits({ found, errors, typed }: Props) {
  const { credits, customer, may } = found;
  const say = useSay();
  if (credits.length === 0) return null;
  const total = credits.reduce((sum, credit) => sum + credit.leftCents, 0n);
  return (
    <section className="stack">
      <h2>
        {say(words.atCredit, { customer: customer.name })} :{" "}
        <Money cents={total} explanation={say(words.atCreditExplained)} />
      </h2>
      <ul>
        {credits.map((credit) => (
          <li key={credit.id}>
            <CivilDate date={credit.receivedOn} /> ·{" "}
            <Link to={`/factures/${credit.document}`}>
              {say(words.invoiceTitle, { number: credit.number })}
            </Link>{" "}
            · <Money cents={credit.leftCents} />
          </li>
        ))}
      </ul>
      {may.keep && <p>{say(words.creditUseHint)}</p>}
      {may.keep && <RepayForm {...{ found, errors, typed }} />}
    </section>
  );
}

function RepayForm({ found: { credits, today, key }, errors, typed }: Props) {
  const say = useSay();
  const language = useLanguage();
  const first = credits[0];
  if (!first) return null;
  const amount = formatCents(first.leftCents, language, { euro: false });
  return (
    <details open={typed !== undefined}>
      <summary>{say(words.repayCredit)}</summary>
      <Form method="post" className="stack" noValidate>
        <input type="hidden" name="key" value={`${key}-repay`} />
        <SelectField name="credit" label={say(words.creditToRepay)} defaultValue={typed?.credit ?? first.id}>
          {credits.map(({ id, leftCents, receivedOn, number }) => (
            <option key={id} value={id}>
              {say(words.creditFrom, {
                left: formatCents(leftCents, language),
                date: formatDate(receivedOn, language),
                number,
              })}
            </option>
          ))}
        </SelectField>
        <AmountField
          {...{ name: "amountCents", label: say(words.amountToRepay), errors }}
          defaultValue={typed?.amountCents ?? amount}
        />
        <TextField
          {...{ name: "repaidOn", type: "date", label: say(words.repaidOn), max: today, errors }}
          defaultValue={typed?.repaidOn ?? today}
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
          <button type="submit" name="intent" value="repay" className="button">
            {say(words.repayCredit)}
          </button>
        </p>
      </Form>
    </details>
  );
}
