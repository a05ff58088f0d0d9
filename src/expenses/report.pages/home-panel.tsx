import { Link } from "react-router";
import { formatCents } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import type { expensesAtAGlance } from "../expenses-at-a-glance.ts";
import { words } from "../words.ts";

export type Glance = NonNullable<Awaited<ReturnType<typeof expensesAtAGlance.read>>>;

/** What waits for whoever checks reports and pays them back. */
export function ReportsPanel({ toCheck, toRepay, leftCents, mayRepay }: Glance) {
  const say = useSay();
  const language = useLanguage();
  const title = say(words.reports);
  return (
    <section className="panel" aria-label={title}>
      <h2>{title}</h2>
      <ul className="todo">
        <li>
          {toCheck > 0 ? (
            <Link to="/frais/notes?state=waiting">{say(words.glanceToCheck, { n: toCheck })}</Link>
          ) : (
            say(words.glanceChecked)
          )}
        </li>
        {mayRepay && toRepay > 0 && (
          <li>
            <Link to="/frais/notes?state=to-repay">
              {say(words.glanceToRepay, { n: toRepay, amount: formatCents(leftCents, language) })}
            </Link>
          </li>
        )}
      </ul>
    </section>
  );
}

/** What waits for whoever spent: an answer to give, expenses to send. */
export function OwnExpenses({ unsent, asked }: Glance) {
  const say = useSay();
  return (
    <>
      {asked > 0 && (
        <li>
          <Link to="/frais" className="todo-name">
            {say(words.glanceAsked, { n: asked })}
          </Link>
        </li>
      )}
      {unsent > 0 && (
        <li>
          <Link to="/frais" className="todo-name">
            {say(words.glanceUnsent, { n: unsent })}
          </Link>
        </li>
      )}
    </>
  );
}
