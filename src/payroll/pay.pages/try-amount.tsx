import { useEffect, useState } from "react";
import { Form, useSearchParams, useSubmit } from "react-router";
import { amountErrors } from "../../design/amount-errors.ts";
import { AmountField, SelectField } from "../../design/field.tsx";
import { formatCents, formatDate } from "../../design/format.ts";
import { Money } from "../../design/money.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import type { Pay } from "../pay.ts";
import { wayWords } from "../way-words.ts";
import { words } from "../words.ts";
import type { Found } from "./mine.tsx";

/** Any amount, from any end: what it leaves, what it costs, what must be invoiced for it. */
export function TryAmount({ found }: { found: Found }) {
  const say = useSay();
  const [search] = useSearchParams();
  const { error, wished, shareBp } = found;
  if (shareBp === null) return null;
  const title = say(words.simulate);
  const asked = ["montant", "curseur"].some((name) => search.get(name));
  return (
    <section className="panel pay-try" aria-label={title} id="essai">
      <h2>{title}</h2>
      <Form method="get" action="/paie#essai" className="pay-try-form" preventScrollReset>
        <Where found={found} />
        <SelectField
          name="depuis"
          label={say(words.iWant)}
          defaultValue={search.get("depuis") ?? "net"}
          key={search.get("depuis")}
        >
          <option value="net">{say(words.fromNet)}</option>
          <option value="brut">{say(words.fromGross)}</option>
          <option value="cout">{say(words.fromCost)}</option>
        </SelectField>
        <AmountField
          name="montant"
          label={say(words.amount)}
          defaultValue={search.get("montant") ?? ""}
          key={`montant ${search.get("montant")}`}
          errors={error ? { montant: say(amountErrors[error]) } : undefined}
        />
        <button type="submit" className="button">
          {say(words.compute)}
        </button>
      </Form>
      <Slider found={found} />
      {asked && !wished && !error && <p role="status">{say(words.silent)}</p>}
      {wished && <Wished found={found} wished={wished} />}
      <Next found={found} />
    </section>
  );
}

/** Of which activity, whose, and when: what the address keeps. */
function Where({ found: { activity, month, person, may } }: { found: Found }) {
  return (
    <>
      <input type="hidden" name="activite" value={activity.id} />
      <input type="hidden" name="mois" value={month} />
      {!may.propose && <input type="hidden" name="personne" value={person.id} />}
    </>
  );
}

/** The gross under a thumb: with a script the page follows it, without one a button asks. */
function Slider({ found }: { found: Found }) {
  const say = useSay();
  const language = useLanguage();
  const submit = useSubmit();
  const { outlooks, wished, counted, contract } = found;
  const carried = outlooks.invoiced.pay?.grossCents ?? 0n;
  const most = carried > 200_000n ? carried + carried / 4n : 250_000n;
  const steps = Number(most / 1_000n) * 1_000;
  const now = wished?.grossCents ?? outlooks[counted].pay?.grossCents ?? contract?.fixedCents ?? 0n;
  const shown = Math.min(Number(now), steps);
  const [at, setAt] = useState(shown);
  useEffect(() => setAt(shown), [shown]);
  return (
    <Form method="get" action="/paie#essai" className="pay-slider" preventScrollReset>
      <Where found={found} />
      <label htmlFor="curseur">{say(words.slider)}</label>
      <input
        id="curseur"
        type="range"
        name="curseur"
        min={0}
        max={steps}
        step={1_000}
        value={at}
        aria-valuetext={formatCents(BigInt(at), language)}
        onChange={(event) => {
          setAt(Number(event.currentTarget.value));
          void submit(event.currentTarget.form, { replace: true, preventScrollReset: true });
        }}
      />
      <noscript>
        <button type="submit" className="button">
          {say(words.compute)}
        </button>
      </noscript>
    </Form>
  );
}

function Wished({ found: { invoice }, wished }: { found: Found; wished: Pay }) {
  const say = useSay();
  const language = useLanguage();
  const money = (cents: bigint) => formatCents(cents, language);
  const title = say(words.wishedTitle, { net: money(wished.netCents) });
  return (
    <div className="pay-wished" role="status">
      <h3>{title}</h3>
      <dl>
        <div>
          <dt>{say(words.wishedGross)}</dt>
          <dd>
            <Money cents={wished.grossCents} />
          </dd>
        </div>
        <div>
          <dt>{say(wayWords.afterTax)}</dt>
          <dd>
            <Money cents={wished.afterTaxCents} />
          </dd>
        </div>
        <div>
          <dt>{say(words.wishedCost)}</dt>
          <dd>
            <Money cents={wished.totalCents} />
          </dd>
        </div>
        {invoice && (
          <div>
            <dt>{say(words.invoiceWhole)}</dt>
            <dd>
              <Money cents={invoice.wholeCents} />
            </dd>
          </div>
        )}
      </dl>
      {invoice && (
        <p>
          {invoice.missingCents > 0n
            ? say(words.invoiceMore, {
                missing: money(invoice.missingCents),
                turnover: money(invoice.turnoverCents),
              })
            : say(words.invoiceEnough)}
        </p>
      )}
    </div>
  );
}

/** One pay later, once customers have paid what falls due. */
function Next({ found: { next, wished, outlooks, counted } }: { found: Found }) {
  const say = useSay();
  const language = useLanguage();
  const pay = wished ?? outlooks[counted].pay;
  if (!next?.pay || !pay) return null;
  const told = {
    gross: formatCents(pay.grossCents, language),
    comes: formatCents(next.comesCents, language),
    net: formatCents(next.pay.netCents, language),
    month: formatDate(`${next.month}-01`, language, "month"),
  };
  const reached = pay.grossCents > 0n ? words.nextText : words.nextUnpaid;
  return (
    <div className="document-note">
      <h3>{say(words.nextTitle)}</h3>
      <p>{say(next.pay.netCents > 0n ? reached : words.nextNothing, told)}</p>
    </div>
  );
}
