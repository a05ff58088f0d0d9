import { Link } from "react-router";
import { formatCents, formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { glanceWords } from "../glance-words.ts";
import type { runAtAGlance } from "../run-at-a-glance.ts";
import { words } from "../words.ts";

export type RunGlance = NonNullable<Awaited<ReturnType<typeof runAtAGlance.read>>>;

/** What the pay of this month waits for: the next act first. */
export function RunPanel({ month, opened, sent, waiting, toPost, toPayCents, posts }: RunGlance) {
  const say = useSay();
  const language = useLanguage();
  const title = say(words.runOf, { month: formatDate(`${month}-01`, language, "month") });
  const lines = [
    !opened && say(glanceWords.toOpen),
    opened && !sent && say(glanceWords.toSend),
    waiting > 0 && say(glanceWords.waiting, { n: waiting }),
    posts && toPost > 0 && say(glanceWords.toPost, { n: toPost }),
    posts && toPayCents > 0n && say(glanceWords.toPay, { amount: formatCents(toPayCents, language) }),
  ].filter((line) => line !== false);
  const told = lines.length > 0 ? lines : [say(sent ? glanceWords.withFirm : glanceWords.nothing)];
  return (
    <section className="panel" aria-label={title}>
      <h2>{title}</h2>
      <ul className="todo">
        {told.map((line) => (
          <li key={line}>
            <Link to={`/paie/mois/${month}`}>{line}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
