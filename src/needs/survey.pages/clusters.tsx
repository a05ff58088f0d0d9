import { Link } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { words } from "../words.ts";
import type { Props } from "./one.tsx";

/** The needs that were found, how many have each, and what came of it. */
export function Clusters({ found, answer }: Props) {
  const say = useSay();
  const { clusters, may, formKey } = found;
  return (
    <section className="stack" aria-label={say(words.found)}>
      <h2>{say(words.found)}</h2>
      {clusters.length === 0 && <p className="quiet">{say(words.nothingFound)}</p>}
      {clusters.map(({ id, name, people, outcomes }) => (
        <section key={id} className="panel stack" aria-label={name}>
          <h3>
            {name} <span className="quiet">{say(words.asked, { n: people })}</span>
          </h3>
          {outcomes.map(({ kind, title, link }) => (
            <p key={link}>
              <Link to={link}>{say(words[`outcome-${kind}`], { title })}</Link>
            </p>
          ))}
          {may.workshop && people > 0 && (
            <Link className="button" to={`/evenements/nouveau?besoin=${id}`}>
              {say(words.makeWorkshopOf)}
            </Link>
          )}
          {may.keep && people > 0 && (
            <ActForm
              {...{ intent: `page:${id}`, formKey, fold: formKey }}
              refused={answer?.intent === `page:${id}`}
              label={say(words.makePageOf)}
            >
              <TextField
                {...fieldIn(answer, `page:${id}`, { title: name })("title")}
                label={say(words.pageTitle)}
              />
            </ActForm>
          )}
        </section>
      ))}
    </section>
  );
}
