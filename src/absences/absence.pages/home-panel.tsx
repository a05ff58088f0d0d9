import { Link } from "react-router";
import { useSay } from "../../design/speak.ts";
import type { absencesAtAGlance } from "../list-absences.ts";
import { words } from "../words.ts";

export type AbsencesGlance = NonNullable<Awaited<ReturnType<typeof absencesAtAGlance.read>>>;

/** What waits among absences, and how many are away today. */
export function AbsencesPanel({ waiting, away }: AbsencesGlance) {
  const say = useSay();
  const title = say(words.absences);
  return (
    <section className="panel" aria-label={title}>
      <h2>{title}</h2>
      <ul className="todo">
        {waiting > 0 && (
          <li>
            <Link to="/absences?state=declared">{say(words.waiting, { n: waiting })}</Link>
          </li>
        )}
        <li>
          {away > 0 ? (
            <Link to="/absences?current=1">{say(words.awayToday, { n: away })}</Link>
          ) : (
            say(words.nobodyAway)
          )}
        </li>
      </ul>
    </section>
  );
}
