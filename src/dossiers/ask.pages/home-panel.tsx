import { Link } from "react-router";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { askWords } from "../ask-words.ts";
import type { asksAtAGlance, myAsks } from "../list-asks.ts";
import { words } from "../words.ts";

export type Asks = NonNullable<Awaited<ReturnType<typeof asksAtAGlance.read>>>;
type Mine = NonNullable<Awaited<ReturnType<typeof myAsks.read>>>;

/** What was given and waits to be looked at, and how many are still awaited. */
export function AsksPanel({ toCheck, waiting, covers, today }: Asks) {
  const say = useSay();
  const language = useLanguage();
  const late = waiting.rows.filter(({ dueOn }) => dueOn < today);
  const rows = [...toCheck.rows, ...late];
  if (toCheck.total + waiting.total + covers.length === 0) return null;
  return (
    <section className="panel" aria-label={say(askWords.homeTitle)}>
      <h2>{say(askWords.homeTitle)}</h2>
      <p>
        <Link to="/personnes/documents">{say(askWords.homeCheck, { n: toCheck.total })}</Link>
        {" · "}
        <Link to="/personnes/documents?face=waiting">{say(askWords.homeWaiting, { n: waiting.total })}</Link>
      </p>
      <ul className="todo">
        {covers.map(({ id, activity, name, kind }) => (
          <li key={id}>
            <Link className="todo-name" to={`/activites/${activity}/assurances`}>
              {name}
            </Link>
            <span className="todo-detail">{say(words[kind])}</span>
            <span className="todo-end">{say(askWords.given)}</span>
          </li>
        ))}
        {rows.map(({ id, person, name, kind, label, dueOn, state }) => (
          <li key={id}>
            <Link className="todo-name" to={`/personnes/${person}/dossier`}>
              {name}
            </Link>
            <span className="todo-detail">{label || say(words[`document-${kind}`])}</span>
            <span className={state === "given" ? "todo-end" : "todo-end late"}>
              {state === "given" ? say(askWords.given) : formatDate(dueOn, language, "short")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whoever is asked for a document finds it first on their home. */
export function OwnAsksPanel({ asks, today }: Mine) {
  const say = useSay();
  const language = useLanguage();
  if (asks.length === 0) return null;
  const title = say(askWords.homeYours, { n: asks.length });
  return (
    <section className="panel home-wide" aria-label={title}>
      <h2>{title}</h2>
      <ul className="todo">
        {asks.map(({ id, kind, label, reason, dueOn, returned }) => (
          <li key={id}>
            <Link className="todo-name" to="/moi/dossier">
              {say(askWords.give, { what: label || say(words[`document-${kind}`]) })}
            </Link>
            <span className="todo-detail">
              {returned ? (
                <span className="late">{say(askWords.returnedFor, { reason: returned })}</span>
              ) : (
                reason
              )}
            </span>
            <span className={dueOn < today ? "todo-end late" : "todo-end"}>
              {say(askWords.by, { date: formatDate(dueOn, language, "short") })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
