import { useFetcher } from "react-router";
import { useSay } from "../../design/speak.ts";
import { whenOf } from "../../foundation/when.ts";
import { words } from "../words.ts";
import type { action, OneRoom } from "./room.tsx";

/** For whoever receives: a link for somebody without an account, and to end the meeting. */
export function GuestPanel({ loaded }: { loaded: OneRoom }) {
  const { guestLink, origin, formKey } = loaded;
  const say = useSay();
  const fetcher = useFetcher<typeof action>();
  const given = fetcher.data?.guestLink;
  return (
    <section className="panel" aria-label={say(words.guests)}>
      <h2>{say(words.guests)}</h2>
      <p>{say(words.guestsWhy)}</p>
      {given ? (
        <div role="status">
          <p>{say(words.guestLinkOnce)}</p>
          <p>
            <code className="secret">
              {origin}/visio/{given}
            </code>
          </p>
        </div>
      ) : (
        guestLink && <p>{say(words.guestLinkMade, whenOf(guestLink.madeAt))}</p>
      )}
      <fetcher.Form method="post" className="actions">
        <input type="hidden" name="key" value={formKey} />
        <button type="submit" name="intent" value="guest-link" className="button">
          {say(guestLink ? words.newGuestLink : words.makeGuestLink)}
        </button>
        {guestLink && (
          <button type="submit" name="intent" value="remove-guest-link" className="button button-danger">
            {say(words.removeGuestLink)}
          </button>
        )}
        <button type="submit" name="intent" value="close" className="button button-danger">
          {say(words.closeRoom)}
        </button>
      </fetcher.Form>
      {fetcher.data?.whole && (
        <p className="field-error" role="alert">
          {fetcher.data.whole}
        </p>
      )}
    </section>
  );
}
