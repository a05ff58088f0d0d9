import { useFetcher } from "react-router";
import { useSay } from "../../design/speak.ts";
import type { Standing } from "../line.ts";
import { words } from "../words.ts";
import type { RoomAnswer } from "./act-on-room.ts";

/** Whoever waits, for a host to let in or turn away. */
export function Door({ people }: { people: Standing["people"] }) {
  const say = useSay();
  const waiting = people.filter(({ state }) => state === "waiting");
  if (waiting.length === 0) return null;
  const title = say(words.atTheDoor, { n: waiting.length });
  return (
    <section className="panel" aria-label={title} aria-live="polite">
      <h2>{title}</h2>
      <ul className="todo">
        {waiting.map(({ id, name }) => (
          <Waiting key={id} id={id} name={name} />
        ))}
      </ul>
    </section>
  );
}

function Waiting({ id, name }: { id: string; name: string }) {
  const say = useSay();
  const fetcher = useFetcher<RoomAnswer>();
  const busy = fetcher.state !== "idle";
  return (
    <li>
      <strong>{name}</strong>
      <fetcher.Form method="post" className="actions">
        <input type="hidden" name="arrival" value={id} />
        <button type="submit" name="intent" value="admit" className="button button-main" disabled={busy}>
          {say(words.admit)}
        </button>
        <button type="submit" name="intent" value="turn-away" className="button" disabled={busy}>
          {say(words.turnAway)}
        </button>
      </fetcher.Form>
      {fetcher.data?.whole && (
        <p className="field-error" role="alert">
          {fetcher.data.whole}
        </p>
      )}
    </li>
  );
}
