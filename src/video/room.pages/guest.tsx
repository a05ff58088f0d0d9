import { useState } from "react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useFetcher,
  useLoaderData,
} from "react-router";
import { TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import { comeAsGuest, readGuestMeeting } from "./as-guest.ts";
import { Meeting } from "./meeting.tsx";
import { OutsideAsGuest } from "./outside-as-guest.tsx";
import { Between } from "./room-line.tsx";

export async function loader(args: LoaderFunctionArgs) {
  return readGuestMeeting(args);
}

export async function action(args: ActionFunctionArgs) {
  return comeAsGuest(args);
}

/** A meeting for whoever has no account: one's name, one's picture, and the door. */
export default function GuestPage() {
  const { room, house, whyNotEnter, server, call, link, slug } = useLoaderData<typeof loader>();
  const say = useSay();
  return (
    <main id="content" className="guest-meeting stack">
      <title>{`${room.title} · ${house}`}</title>
      <header>
        <p className="page-head-above">{house}</p>
        <h1>{room.title}</h1>
        <p>
          <Between {...room} />
        </p>
      </header>
      {whyNotEnter ? (
        <p role="status">{whyNotEnter}</p>
      ) : server ? (
        <OutsideAsGuest link={link} host={server.host} call={call} />
      ) : (
        <OwnMeeting whom={call} />
      )}
      <p className="quiet">
        <a href={`/confidentialite/${slug}`} target="_blank" rel="noreferrer">
          {say(words.information)}
        </a>
      </p>
    </main>
  );
}

function OwnMeeting({ whom }: { whom: Parameters<typeof Meeting>[0]["whom"] }) {
  const say = useSay();
  const fetcher = useFetcher<typeof action>();
  // Pressed before the page's script had taken over, the bare form brings the answer with the page.
  const bare = useActionData<typeof action>();
  const answer = fetcher.data ?? bare;
  const [left, setLeft] = useState(false);
  return (
    <Meeting
      arrivalKey={answer?.arrivalKey ?? null}
      whom={whom}
      left={left}
      leave={() => setLeft(true)}
      after={null}
      enter={
        <fetcher.Form method="post" className="stack" noValidate>
          <TextField
            name="name"
            label={say(words.yourName)}
            help={say(words.yourNameHelp)}
            autoComplete="name"
            errors={answer?.errors}
          />
          {answer?.whole && (
            <p className="field-error" role="alert">
              {answer.whole}
            </p>
          )}
          <button type="submit" className="button button-main" disabled={fetcher.state !== "idle"}>
            {say(words.enter)}
          </button>
        </fetcher.Form>
      }
    />
  );
}
