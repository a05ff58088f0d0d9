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

/** What was paid back or given up, each opening its entry. */
export function Settlements({ found, answer }: Props) {
  const say = useSay();
  if (found.settlements.length === 0) return null;
  return (
    <section className="stack" aria-label={say(words.settlements)}>
      <h2>{say(words.settlements)}</h2>
      <ul className="plain-list">
        {found.settlements.map((one) => (
          <SettlementLine key={one.id} {...{ one, found, answer }} />
        ))}
      </ul>
    </section>
  );
}

function SettlementLine({ one, found, answer }: Props & { one: Found["settlements"][number] }) {
  const say = useSay();
  const language = useLanguage();
  const { id, kind, settledOn, amountCents, entry, reversedOn, reason } = one;
  const intent = `reverse:${id}`;
  return (
    <li>
      <p className="expense-line-head">
        <span>
          <Link to={`/comptabilite/ecritures/${entry}`}>
            {say(kind === "payment" ? words.settledPayment : words.settledWaiver)}
          </Link>
          {" · "}
          <CivilDate date={settledOn} form="short" />
        </span>
        <Money cents={amountCents} />
      </p>
      {reversedOn && (
        <p className="late">
          {say(words.reversedOn, {
            date: formatDate(reversedOn, language, "short"),
            reason: reason ?? "",
          })}
        </p>
      )}
      {!reversedOn && found.may.reverse && (
        <ActForm
          {...{ intent, label: say(words.reverseSettlement), formKey: found.formKey }}
          refused={answer?.intent === intent}
          fold={found.formKey}
          dangerous
        >
          <TextField
            {...fieldIn(answer, intent)("on", found.today)}
            type="date"
            label={say(words.reversalDay)}
          />
          <TextField {...fieldIn(answer, intent)("reason")} label={say(words.reason)} />
        </ActForm>
      )}
    </li>
  );
}
