import { Form } from "react-router";
import { CivilDate } from "../../design/civil-date.tsx";
import { AmountField, type FieldErrors, SelectField, TextField } from "../../design/field.tsx";
import { formatCents, formatDate } from "../../design/format.ts";
import { Money } from "../../design/money.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import type { Found } from "./one.tsx";

/** What came in for this invoice above what was due, and what is left of it. */
export function Surpluses({ found: { surpluses } }: { found: Found }) {
  const say = useSay();
  const language = useLanguage();
  const euro = (cents: bigint) => formatCents(cents, language);
  return surpluses.map(({ id, receivedOn, amountCents, leftCents }) => (
    <li key={id}>
      <span className="todo-name">
        {say(words.surplusOf, { amount: euro(amountCents), left: euro(leftCents) })}
      </span>
      <span className="todo-detail">
        <CivilDate date={receivedOn} />
      </span>
    </li>
  ));
}

/** Sets what the customer paid in excess, on this invoice or another, against what is left of this one. */
export function CreditUse({ found, errors }: { found: Found; errors: FieldErrors | undefined }) {
  const { atCredit, dueCents, today, document, key } = found;
  const say = useSay();
  const language = useLanguage();
  const first = atCredit[0];
  if (!first || dueCents <= 0n) return null;
  const total = atCredit.reduce((sum, credit) => sum + credit.leftCents, 0n);
  const offered = first.leftCents < dueCents ? first.leftCents : dueCents;
  return (
    <section className="panel stack">
      <h2>
        {say(words.atCredit, { customer: document.customerName })} :{" "}
        <Money cents={total} explanation={say(words.atCreditExplained)} />
      </h2>
      <Form method="post" className="stack" noValidate>
        <input type="hidden" name="key" value={`${key}-credit`} />
        <SelectField name="credit" label={say(words.creditToUse)}>
          {atCredit.map(({ id, receivedOn, leftCents, number }) => {
            const left = formatCents(leftCents, language);
            const date = formatDate(receivedOn, language);
            return (
              <option key={id} value={id}>
                {say(words.creditFrom, { left, date, number })}
              </option>
            );
          })}
        </SelectField>
        <AmountField
          name="creditCents"
          label={say(words.amountToUse)}
          help={say(words.useCreditHelp)}
          defaultValue={formatCents(offered, language, { euro: false })}
          errors={errors}
        />
        <TextField
          {...{ name: "usedOn", type: "date", label: say(words.date), defaultValue: today, max: today }}
        />
        <p>
          <button type="submit" name="intent" value="use" className="button">
            {say(words.useCredit)}
          </button>
        </p>
      </Form>
    </section>
  );
}
