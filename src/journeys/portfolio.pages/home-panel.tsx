import { Link } from "react-router";
import { useSay } from "../../design/speak.ts";
import type { portfolio } from "../portfolio.ts";
import { words } from "../words.ts";
import { SignalMarks } from "./signal-marks.tsx";

export type InNeed = NonNullable<Awaited<ReturnType<typeof portfolio.read>>>;

/** The adviser's home begins with who needs them first, each with the reason, and with new messages. */
export function WhoNeedsFirst({ rows, unread }: InNeed) {
  const say = useSay();
  const needing = rows.filter(({ need }) => need > 0);
  return (
    <section className="panel home-wide" aria-label={say(words.whoNeeds)}>
      <h2>{say(words.whoNeeds)}</h2>
      {needing.length === 0 && <p>{say(words.nobodyNeeds)}</p>}
      <ol className="todo">
        {needing.map(({ person, name, activities, signals }) => (
          <li key={person}>
            <Link to={`/personnes/${person}/parcours`} className="todo-name">
              {name}
            </Link>
            <span className="todo-detail">{activities.map((one) => one.name).join(", ")}</span>
            <span className="todo-end">
              <Link to={`/rendez-vous/prendre?membre=${person}`} aria-label={`${say(words.book)} : ${name}`}>
                {say(words.book)}
              </Link>
            </span>
            <div className="todo-act">
              <SignalMarks signals={signals} />
            </div>
          </li>
        ))}
      </ol>
      {unread.length > 0 && (
        <ul className="unread">
          {unread.slice(0, 4).map(({ person, name, n }) => (
            <li key={person}>
              <Link to={`/personnes/${person}/messages`}>{say(words.unreadFrom, { name, n })}</Link>
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link to="/portefeuille">{say(words.wholePortfolio)}</Link>
      </p>
    </section>
  );
}
