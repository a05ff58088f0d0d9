import { Link } from "react-router";
import { Moment } from "../../design/civil-date.tsx";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import type { Beside } from "./beside-appointment.tsx";

type DeskPanelProps = { desk: NonNullable<Beside["desk"]>; person: string };

/** What an adviser wants before them as they meet somebody; the member is shown none of it. */
export function DeskPanel({ desk, person }: DeskPanelProps) {
  const say = useSay();
  const language = useLanguage();
  const { activities, stage, unread } = desk;
  return (
    <section className="panel stack" aria-label={say(words.before)}>
      <h2>{say(words.before)}</h2>
      <p className="quiet">{say(words.beforeWhy)}</p>
      <dl className="sheet">
        {activities.map(({ id, name, trade, openedOn }) => (
          <div key={id}>
            <dt>{say(words.activities)}</dt>
            <dd>
              <Link to={`/activites/${id}`}>{name}</Link> · {trade},{" "}
              {say(words.openedOn, { date: formatDate(openedOn, language) })}
            </dd>
          </div>
        ))}
        {stage && (
          <div>
            <dt>{say(words.stage)}</dt>
            <dd>{say(words.stageSince, { name: stage.name, date: formatDate(stage.since, language) })}</dd>
          </div>
        )}
      </dl>
      {unread > 0 && (
        <p>
          <Link to={`/personnes/${person}/messages`}>{say(words.notReadYet, { n: unread })}</Link>
        </p>
      )}
      <LastRecord last={desk.last} />
      <OwnNotes notes={desk.notes} person={person} />
    </section>
  );
}

function LastRecord({ last }: Pick<DeskPanelProps["desk"], "last">) {
  const say = useSay();
  const language = useLanguage();
  return (
    <>
      <h3>{say(words.lastRecord)}</h3>
      {last ? (
        <>
          <p>
            <Link to={`/entretiens/${last.id}`}>{last.subject}</Link>{" "}
            <span className="quiet">
              {formatDate(last.heldOn, language)} · {last.adviserName}
            </span>
          </p>
          <p className="written">{last.summary}</p>
        </>
      ) : (
        <p>{say(words.noRecord)}</p>
      )}
    </>
  );
}

function OwnNotes({ notes, person }: Pick<DeskPanelProps["desk"], "notes"> & { person: string }) {
  const say = useSay();
  return (
    <>
      <h3>{say(words.ownNotes)}</h3>
      {notes.length === 0 && <p>{say(words.noOwnNote)}</p>}
      {notes.map(({ id, text, writtenAt }) => (
        <div key={id}>
          <p className="written">{text}</p>
          <p className="quiet">
            <Moment at={writtenAt} />
          </p>
        </div>
      ))}
      <p>
        <Link to={`/personnes/${person}/notes`}>{say(words.allNotes)}</Link>
      </p>
    </>
  );
}
