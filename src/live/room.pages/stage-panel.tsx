import { Link } from "react-router";
import { formatDate, formatTime } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { words } from "../words.ts";
import type { Found } from "./page-of.ts";
import { ReplayPanel } from "./replay-panel.tsx";

/** The lobby, the way in, or what remains. */
export function StagePanel({ found }: { found: Found }) {
  const say = useSay();
  const language = useLanguage();
  const { event: e, phase, place } = found;
  const hosts = e.hosts.map(({ name }) => name).join(", ");
  return (
    <>
      {(phase === "before" || phase === "during") && (
        <section className="panel stack" aria-label={say(words.stage)}>
          <h2>{say(phase === "before" ? words.lobby : words.stage)}</h2>
          {phase === "before" && <p>{say(words.beginsAt, { time: formatTime(e.startsAt, language) })}</p>}
          {hosts && <p className="quiet">{say(words.hostedBy, { names: hosts })}</p>}
          {place === "house" ? <NotWithin event={e.id} /> : <WayIn found={found} />}
          <Rehearsal found={found} />
          {found.seatsByVideo !== null && (
            <p className="quiet">{say(words.smallRoom, { n: found.seatsByVideo })}</p>
          )}
          {e.about && <p className="written">{e.about}</p>}
        </section>
      )}
      {phase === "after" && <ReplayPanel found={found} />}
    </>
  );
}

function NotWithin({ event }: { event: string }) {
  const say = useSay();
  return (
    <>
      <p>{say(words.notWithin)}</p>
      <p>
        <Link className="button button-main" to={`/evenements/${event}`}>
          {say(words.toRegister)}
        </Link>
      </p>
    </>
  );
}

/** The meeting by video stands in this page, or elsewhere; a camera is tried before one enters. */
function WayIn({ found: { join, event, phase, at, guest } }: { found: Found }) {
  const say = useSay();
  if (join === null)
    return <p>{say(guest ? words.guestNoVideo : event.online ? words.onSite : words.noVideo)}</p>;
  return (
    <>
      {phase === "before" && <p>{say(words.lobbyWhy)}</p>}
      <p className="actions">
        {join ? (
          <a className="button button-main" href={join} target="_blank" rel="noreferrer">
            {say(words.enterOutside)}
          </a>
        ) : (
          <Link className="button button-main" to={`${at}/visio`}>
            {say(phase === "before" ? words.testCamera : words.enter)}
          </Link>
        )}
      </p>
    </>
  );
}

function Rehearsal({ found: { rehearsesAt, phase } }: { found: Found }) {
  const say = useSay();
  const language = useLanguage();
  if (!rehearsesAt || phase !== "before") return null;
  const date = formatDate(civilDateOf(rehearsesAt), language);
  return (
    <p>
      <strong>{say(words.rehearsal, { date, time: formatTime(rehearsesAt, language) })}</strong>
      <br />
      <span className="quiet">{say(words.rehearsalWhy)}</span>
    </p>
  );
}
