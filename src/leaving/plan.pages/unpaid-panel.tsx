import { Link } from "react-router";
import { formatDate } from "../../design/format.ts";
import { Money } from "../../design/money.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { planWords } from "../plan-words.ts";
import { stepWords } from "../step-words.ts";
import type { Props } from "./load-departure.ts";

/** What customers still owe, each with its day, and what becomes of it. */
export function UnpaidPanel({ departure: { unpaid } }: Props) {
  const say = useSay();
  const language = useLanguage();
  if (unpaid.length === 0) return null;
  const total = unpaid.reduce((sum, { dueCents }) => sum + dueCents, 0n);
  return (
    <section className="panel" aria-label={say(planWords.unpaid)}>
      <h2>{say(planWords.unpaid)}</h2>
      <p>{say(stepWords["why-unpaid-invoices"])}</p>
      <ul className="todo">
        {unpaid.map(({ document, number, customerName, dueOn, dueCents }) => (
          <li key={document}>
            <Link className="todo-name" to={`/factures/${document}`}>
              {customerName}
            </Link>
            <span className="todo-detail">
              {number} · {say(planWords.dueOn, { date: formatDate(dueOn, language, "short") })}
            </span>
            <span className="todo-end">
              <Money cents={dueCents} />
            </span>
          </li>
        ))}
      </ul>
      <p>
        {say(planWords.total)} : <Money cents={total} />
      </p>
    </section>
  );
}
