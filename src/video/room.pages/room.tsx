import type { ReactNode } from "react";
import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useLoaderData,
  useOutletContext,
} from "react-router";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { sayRefusal } from "../../foundation/refusal.ts";
import { oneRoom } from "../rooms.ts";
import { words } from "../words.ts";
import { actOnRoom } from "./act-on-room.ts";
import { Beside } from "./beside.tsx";
import { GuestPanel } from "./guest-panel.tsx";
import { Meeting } from "./meeting.tsx";
import { Noted } from "./noted.tsx";
import { Outside } from "./outside.tsx";
import { Between } from "./room-line.tsx";
import { useArrival } from "./use-arrival.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(oneRoom, params), request, web.language);
  const why = found.whyNotEnter && sayRefusal(found.whyNotEnter, web.language);
  return { ...found, whyNotEnter: why, formKey: crypto.randomUUID(), origin: new URL(request.url).origin };
}
export type OneRoom = Awaited<ReturnType<typeof loader>>;

export async function action({ context, request, params }: ActionFunctionArgs) {
  return actOnRoom(context.get(webContext), String(params.room), await request.formData());
}

/**
 * What another module puts under a meeting once one has left it; `within`: it stands in a page that has a
 * head of its own.
 */
export type AfterMeeting = { readonly after: ReactNode; readonly within?: boolean } | null;

/** A meeting to which one is invited. */
export default function RoomPage() {
  const loaded = useLoaderData<typeof loader>();
  const { room, host, whyNotEnter, server, call, noted } = loaded;
  const beside = useOutletContext<AfterMeeting>();
  return (
    <div className="stack">
      {!beside?.within && <RoomHead loaded={loaded} />}
      {whyNotEnter ? (
        <>
          <p role="status">{whyNotEnter}</p>
          <Noted noted={noted} />
          {beside?.after}
        </>
      ) : server ? (
        <>
          <Outside to={`/visios/${room.id}/dehors`} host={server.host} call={call} />
          <Beside noted={noted} />
        </>
      ) : (
        <OwnMeeting loaded={loaded} beside={beside} />
      )}
      {host && !whyNotEnter && <GuestPanel loaded={loaded} />}
    </div>
  );
}

function RoomHead({ loaded: { room, invited } }: { loaded: OneRoom }) {
  const say = useSay();
  return (
    <>
      <PageHead
        title={room.title}
        above={<Link to="/visios">{say(words.video)}</Link>}
        below={<Between {...room} />}
      />
      <p className="quiet">{say(words.invited, { names: invited.map(({ name }) => name).join(", ") })}</p>
    </>
  );
}

type OwnMeetingProps = { loaded: OneRoom; beside: AfterMeeting };

function OwnMeeting({ loaded: { call, noted }, beside }: OwnMeetingProps) {
  const say = useSay();
  const { key, left, leave, form } = useArrival(say(words.enter));
  return (
    <Meeting
      arrivalKey={key}
      whom={call}
      left={left}
      leave={leave}
      after={
        <>
          <Noted noted={noted} />
          {beside?.after}
          {!beside?.within && (
            <p>
              <Link className="button" to="/visios">
                {say(words.backToRooms)}
              </Link>
            </p>
          )}
        </>
      }
      enter={form}
    />
  );
}
