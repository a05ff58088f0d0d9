import { useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { When } from "../../design/when.tsx";
import { civilDateOf } from "../../foundation/calendar.ts";
import { SeatsLeft } from "../event.pages/event-card.tsx";
import { stateMarks } from "../event.pages/event-words.ts";
import { SeatsField, useWhen } from "../event.pages/own-panel.tsx";
import type { PublicEvent } from "../public-agenda.ts";
import { words } from "../words.ts";
import type { Loaded } from "./event.tsx";
import { publicWords } from "./public-words.ts";

/** What, when, where. */
export function EventSaid({ event: e }: { event: PublicEvent }) {
  const say = useSay();
  const names = e.hosts.join(", ");
  return (
    <section className="panel stack" aria-label={say(words.aboutIt)}>
      {e.state !== "published" && (
        <p>
          <StateMark {...stateMarks[e.state]} label={say(words[`state-${e.state}`])} />
        </p>
      )}
      {e.cancelledWhy && <p>{say(words.cancelledWhy, { why: e.cancelledWhy })}</p>}
      {e.postponedWhy && <p>{say(words.postponedWhy, { why: e.postponedWhy })}</p>}
      <p>
        <When from={e.startsAt} to={e.endsAt} date={civilDateOf(e.startsAt)} />
      </p>
      <p>{[e.where, e.online && say(words["mode-online"])].filter(Boolean).join(" · ")}</p>
      {names && <p>{say(words.hostedBy, { names })}</p>}
      {e.about && <p className="told">{e.about}</p>}
    </section>
  );
}

/** How one comes and how many; the seats are kept while the next form is filled in. */
export function HoldForm({ found: { event: e, key } }: { found: Loaded }) {
  const say = useSay();
  const when = useWhen();
  return (
    <form method="post" className="stack" id="form">
      <input type="hidden" name="key" value={`${key}-hold`} />
      <fieldset className="panel">
        <legend>{say(publicWords.ask)}</legend>
        <p className="told">
          <SeatsLeft modes={e.modes.map((one) => ({ ...one, waiting: 0 }))} />
        </p>
        {e.modes.map(({ mode, left }, n) => (
          <label key={mode} className="choice">
            <input type="radio" name="mode" value={`${mode}:${left}`} defaultChecked={n === 0} />
            {say(words[`mode-${mode}`])}
          </label>
        ))}
        {e.mostSeats > 1 && <SeatsField most={e.mostSeats} />}
      </fieldset>
      <div className="actions">
        <button type="submit" name="intent" value="hold" className="button button-main">
          {say(publicWords.ask)}
        </button>
      </div>
      <p className="quiet">{say(words.closesOn, when(e.closesAt))}</p>
    </form>
  );
}
