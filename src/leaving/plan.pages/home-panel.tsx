import { Link } from "react-router";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import type { listDepartures } from "../list-departures.ts";
import { planWords } from "../plan-words.ts";
import type { readDeparture } from "../read-departure.ts";
import { stepWords } from "../step-words.ts";
import { words } from "../words.ts";

export type Departures = NonNullable<Awaited<ReturnType<typeof listDepartures.read>>>;
export type OwnDeparture = NonNullable<Awaited<ReturnType<typeof readDeparture.read>>>;

const most = 5;

/** Who leaves and what is next for each, on the home of whoever keeps departures. */
export function DeparturesPanel({ rows }: Departures) {
  const say = useSay();
  const language = useLanguage();
  if (rows.length === 0) return null;
  return (
    <section className="panel" aria-label={say(words.departures)}>
      <h2>{say(words.departures)}</h2>
      <ul className="todo">
        {rows.slice(0, most).map(({ id, person, personName, lastDay, next, late }) => (
          <li key={id}>
            <Link className="todo-name" to={`/personnes/${person}/depart`}>
              {personName}
            </Link>
            <span className="todo-detail">{say(next ? stepWords[next.name] : words.allDone)}</span>
            <span className={late > 0 ? "todo-end late" : "todo-end"}>
              {late > 0 ? say(words.lateSteps, { n: late }) : formatDate(lastDay, language, "short")}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/departs">{say(planWords.allDepartures)}</Link>
      </p>
    </section>
  );
}

/** Whoever leaves finds their departure on their home. */
export function OwnDeparturePanel({ departure }: OwnDeparture) {
  const say = useSay();
  const language = useLanguage();
  if (!departure || departure.plan.closedAt) return null;
  const mine = departure.steps.filter(({ done, who }) => done === null && who === "person").length;
  const title = say(planWords.yours, { date: formatDate(departure.plan.lastDay, language) });
  return (
    <section className="panel home-wide" aria-label={title}>
      <h2>{title}</h2>
      <p>
        {say(planWords.yoursLeft, { n: mine })} <Link to="/moi/depart">{say(planWords.openYours)}</Link>
      </p>
    </section>
  );
}
