import { formatTime } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { doorWords } from "../door-words.ts";
import { words } from "../words.ts";
import type { Door } from "./door.tsx";

/** Free or not, in large; what may be done now; what comes next. */
export function DoorState(door: Door) {
  const say = useSay();
  const language = useLanguage();
  const at = (time: Date) => formatTime(time, language);
  const { closure, current, next } = door;
  const busy = closure !== null || current !== null;
  const said = closure
    ? say(doorWords.closed, { why: closure })
    : current
      ? say(doorWords.busyUntil, { time: at(current.to) })
      : next[0]
        ? say(doorWords.freeUntil, { time: at(next[0].from) })
        : say(doorWords.free);
  return (
    <>
      <section className={busy ? "door-now door-busy" : "door-now door-free"} aria-label={said}>
        <p className="door-said">{said}</p>
        {current && <p>{current.title || say(words.takenDiscreet)}</p>}
        <DoorActs {...door} />
      </section>
      <section aria-labelledby="door-next">
        <h2 id="door-next">{say(doorWords.next)}</h2>
        {next.length === 0 && <p>{say(doorWords.nothingNext)}</p>}
        <ul className="plain-list">
          {next.map(({ from, to, title }) => (
            <li key={from.getTime()}>
              <span className="room-hours">{`${at(from)} – ${at(to)}`}</span>{" "}
              {title || say(words.takenDiscreet)}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function DoorActs({ mayTake, mayExtend, mayArrive, freeMinutes, formKey }: Door) {
  const say = useSay();
  const acts = [
    ...(mayArrive ? [{ intent: "arrive:0", label: say(doorWords.here) }] : []),
    ...(mayTake ? [15, 30, 60] : [])
      .filter((n) => n <= freeMinutes)
      .map((n) => ({ intent: `book:${n}`, label: say(doorWords.take, { n }) })),
    ...(mayExtend ? [15, 30] : [])
      .filter((n) => n <= freeMinutes)
      .map((n) => ({ intent: `extend:${n}`, label: say(doorWords.extend, { n }) })),
  ];
  if (acts.length === 0) return null;
  return (
    <form method="post" className="actions">
      <input type="hidden" name="key" value={formKey} />
      {acts.map(({ intent, label }) => (
        <button key={intent} type="submit" name="intent" value={intent} className="button door-act">
          {label}
        </button>
      ))}
    </form>
  );
}
