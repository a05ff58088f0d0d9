import { Link } from "react-router";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import { LiveForm } from "./live-form.tsx";
import type { Found } from "./page-of.ts";

/** Where the film stands once the event is over; its hosts prepare it from here. */
export function ReplayPanel({ found }: { found: Found }) {
  const say = useSay();
  const { event: e, hall, replay, may, filmAt, guest } = found;
  if (!hall.filmed) return null;
  return (
    <section className="panel stack" aria-label={say(words.replay)}>
      <h2>{say(words.replay)}</h2>
      {!replay && <p>{say(words.noReplay)}</p>}
      {replay && !replay.sees && <p>{say(words.replaySoon)}</p>}
      {replay?.sees && guest && replay.id && (
        <p>
          <a className="button button-main" href={`${filmAt}${replay.id}`}>
            {say(words.watch)}
          </a>
        </p>
      )}
      {may.host && !replay && (
        <p>
          <Link className="button button-main" to={`/evenements/${e.id}/direct/replay`}>
            {say(words.draftReplay)}
          </Link>
        </p>
      )}
      {may.host && replay?.id && !replay.sees && <KeptReplay replay={replay} />}
    </section>
  );
}

/** What its hosts still do with it. */
export function KeptReplay({ replay: { id, shown, sees, keeps } }: { replay: NonNullable<Found["replay"]> }) {
  const say = useSay();
  return (
    <>
      {!shown && <p className="quiet">{say(words.replayWaits)}</p>}
      {keeps && !sees && (
        <p>
          <Link className="button button-main" to={`/chaine/${id}/reglages`}>
            {say(words.sendFilm)}
          </Link>
        </p>
      )}
      <details className="fold">
        <summary>{say(words.detach)}</summary>
        <LiveForm intent="detach" className="stack">
          {() => (
            <>
              <p>{say(words.detachEffect)}</p>
              <p className="actions">
                <button type="submit" className="button button-danger">
                  {say(words.detach)}
                </button>
              </p>
            </>
          )}
        </LiveForm>
      </details>
    </>
  );
}
