import { Moment } from "../../design/civil-date.tsx";
import { useSay } from "../../design/speak.ts";
import { planWords } from "../plan-words.ts";
import { stepWords } from "../step-words.ts";
import type { Props } from "./load-departure.ts";

/** The papers that hold, the newest of each kind, and those that prove a step. */
export function DocumentsPanel({ loaded: { own, mayKeep }, departure }: Props) {
  const say = useSay();
  const { documents, plan, steps, activities } = departure;
  if (!own && !mayKeep && documents.length === 0) return null;
  const newest = documents.filter(
    (one, at) => documents.findIndex((d) => d.kind === one.kind && d.activity === one.activity) === at,
  );
  const proofs = steps.filter(({ done }) => done?.how === "said" && done.paper);
  const none = newest.length === 0 && proofs.length === 0;
  if (none && !own) return null;
  const title = say(own ? planWords.documents : planWords.itsDocuments);
  const nameOf = (activity: string | null) => activities.find((one) => one.activity === activity)?.name;
  return (
    <section className="panel" aria-label={title}>
      <h2>{title}</h2>
      {none && <p>{say(planWords.noDocument)}</p>}
      <ul className="plain-list wide-list">
        {newest.map(({ id, kind, activity, paper, madeAt }) => (
          <li key={id}>
            <a href={`/departs/${plan.id}/papiers/${paper}`} target="_blank" rel="noreferrer">
              {[say(stepWords[kind]), nameOf(activity)].filter(Boolean).join(" · ")}
            </a>
            <span className="quiet">
              <Moment at={madeAt} />
            </span>
          </li>
        ))}
        {proofs.map(({ name, done }) => (
          <li key={name}>
            <a href={`/departs/${plan.id}/papiers/${done?.paper}`} target="_blank" rel="noreferrer">
              {say(stepWords[name])}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
