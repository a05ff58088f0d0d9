import { Link } from "react-router";
import { formatCents } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { bookWords } from "../book-words.ts";
import type { purchasesAtAGlance } from "../purchases-at-a-glance.ts";
import { words } from "../words.ts";

export type Glance = NonNullable<Awaited<ReturnType<typeof purchasesAtAGlance.read>>>;

/** What waits for whoever approves and pays: to approve, late, due this week. */
export function BillsPanel(glance: Glance) {
  const say = useSay();
  const language = useLanguage();
  const { toApprove, overdue, overdueCents, dueSoon, dueSoonCents, mayPay } = glance;
  const title = say(words.purchases);
  const amount = (cents: bigint) => formatCents(cents, language);
  return (
    <section className="panel" aria-label={title}>
      <h2>{title}</h2>
      <ul className="todo">
        <li>
          {toApprove > 0 ? (
            <Link to="/achats?state=waiting">{say(bookWords.glanceToApprove, { n: toApprove })}</Link>
          ) : (
            say(bookWords.glanceNone)
          )}
        </li>
        {mayPay && overdue > 0 && (
          <li>
            <Link to="/achats/a-payer?span=overdue">
              {say(bookWords.glanceOverdue, { n: overdue, amount: amount(overdueCents) })}
            </Link>
          </li>
        )}
        {mayPay && dueSoon > 0 && (
          <li>
            <Link to="/achats/a-payer?span=week">
              {say(bookWords.glanceDue, { n: dueSoon, amount: amount(dueSoonCents) })}
            </Link>
          </li>
        )}
      </ul>
    </section>
  );
}

/** What waits for whoever buys: an answer, a refusal, something to complete. */
export function OwnBills({ asked, refused, drafts }: Glance) {
  const say = useSay();
  const lines = [
    { n: asked, to: "/achats?state=asked", said: bookWords.glanceAsked },
    { n: refused, to: "/achats?state=refused", said: bookWords.glanceRefused },
    { n: drafts, to: "/achats?state=draft", said: bookWords.glanceDrafts },
  ];
  return (
    <>
      {lines.map(
        ({ n, to, said }) =>
          n > 0 && (
            <li key={to}>
              <Link to={to} className="todo-name">
                {say(said, { n })}
              </Link>
            </li>
          ),
      )}
    </>
  );
}
