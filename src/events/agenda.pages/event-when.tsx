import { useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { When } from "../../design/when.tsx";
import { civilDateOf } from "../../foundation/calendar.ts";
import { SeatsLeft } from "../event.pages/event-card.tsx";
import { stateMarks } from "../event.pages/event-words.ts";
import type { PublicEvent } from "../public-agenda.ts";
import { words } from "../words.ts";

/** When and where a public event is, and what is left of it, or that it is not. */
export function EventWhen({ event: e }: { event: PublicEvent }) {
  const say = useSay();
  return (
    <>
      <p>
        <When from={e.startsAt} to={e.endsAt} date={civilDateOf(e.startsAt)} />
      </p>
      <p>{[e.where, e.online && say(words["mode-online"])].filter(Boolean).join(" · ")}</p>
      {e.state === "published" ? (
        <p className="quiet">
          <SeatsLeft modes={e.modes.map((one) => ({ ...one, waiting: 0 }))} />
        </p>
      ) : (
        <p>
          <StateMark {...stateMarks[e.state]} label={say(words[`state-${e.state}`])} />
        </p>
      )}
    </>
  );
}
