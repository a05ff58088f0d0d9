import { Link } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { CivilDate } from "../../design/civil-date.tsx";
import { TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { Money } from "../../design/money.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { words } from "../words.ts";
import type { Found, Props } from "./one.tsx";

type Payment = Found["payments"][number];

/** What was paid, set off or paid back, each leading to its entry; reversed where it did not go through. */
export function Payments({ found, answer }: Props) {
  const say = useSay();
  if (found.payments.length === 0) return null;
  return (
    <section className="stack" aria-label={say(words.payments)}>
      <h2>{say(words.payments)}</h2>
      <ul className="plain-list">
        {found.payments.map((one) => (
          <PaymentLine key={one.id} {...{ one, found, answer }} />
        ))}
      </ul>
    </section>
  );
}

function useName({ kind, method, otherReference }: Payment): string {
  const say = useSay();
  if (kind === "credit") return say(words.creditUsed, { reference: otherReference ?? "" });
  if (kind === "refund") return say(words.refunded);
  if (kind === "repayment") return say(words.repaidTo);
  return say(words[`method-${method === "credit" ? "transfer" : method}`]);
}

function PaymentLine({ one, found, answer }: Props & { one: Payment }) {
  const say = useSay();
  const name = useName(one);
  const { paidOn, partCents, entry, reference, other, bills, kind } = one;
  const to = kind === "credit" ? `/achats/${other}` : `/comptabilite/ecritures/${entry}`;
  const opens = kind === "credit" || found.may.books;
  return (
    <li>
      <p className="expense-line-head">
        <span>
          {opens ? <Link to={to}>{name}</Link> : name}
          {" · "}
          <CivilDate date={paidOn} form="short" />
          {reference && ` · ${reference}`}
          {bills > 1 && kind !== "credit" && (
            <span className="quiet"> · {say(words.ofSeveral, { n: bills })}</span>
          )}
        </span>
        <Money cents={partCents} />
      </p>
      <Reversal {...{ one, found, answer }} />
    </li>
  );
}

function Reversal({ one, found, answer }: Props & { one: Payment }) {
  const say = useSay();
  const language = useLanguage();
  const { id, reversedOn, reason, bills, kind } = one;
  const intent = `reverse:${id}`;
  if (reversedOn)
    return (
      <p className="late">
        {say(words.reversedOn, { date: formatDate(reversedOn, language, "short"), reason: reason ?? "" })}
      </p>
    );
  if (!found.may.reverse) return null;
  return (
    <ActForm
      {...{ intent, label: say(words.reversePayment), formKey: found.formKey }}
      refused={answer?.intent === intent}
      fold={found.formKey}
      dangerous
    >
      {bills > 1 && kind !== "credit" && <p>{say(words.reverseEffect, { n: bills })}</p>}
      <TextField
        {...fieldIn(answer, intent)("on", found.today)}
        type="date"
        max={found.today}
        label={say(words.reversalDay)}
      />
      <TextField {...fieldIn(answer, intent)("reason")} label={say(words.reason)} />
    </ActForm>
  );
}
