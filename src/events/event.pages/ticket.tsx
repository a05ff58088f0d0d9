import { Link, type LoaderFunctionArgs, redirect, useLoaderData } from "react-router";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { When } from "../../design/when.tsx";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { qrOf } from "../qr.ts";
import { readEvent } from "../read-event.ts";
import { words } from "../words.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const { origin } = new URL(request.url);
  const { event, own } = resultOf(await web.readView(readEvent, params), request, web.language);
  const mine = own.find(({ seating }) => seating === "confirmed");
  if (!mine) throw redirect(`/evenements/${params.event}`);
  const { id, title, startsAt, endsAt, where } = event;
  return {
    event: { id, title, startsAt, endsAt, where },
    mine,
    qr: await qrOf(`${origin}/evenements/${id}/accueil?billet=${mine.ticket}`),
  };
}

/** One’s ticket, large enough for a telephone held out at the door. */
export default function TicketPage() {
  const { event: e, mine, qr } = useLoaderData<typeof loader>();
  const say = useSay();
  const ticket = say(words.ticket, { ticket: mine.ticket });
  return (
    <div className="stack">
      <PageHead
        title={ticket}
        above={<Link to={`/evenements/${e.id}`}>{e.title}</Link>}
        below={<When from={e.startsAt} to={e.endsAt} date={civilDateOf(e.startsAt)} />}
      />
      <section className="panel stack" aria-label={ticket}>
        <img className="ticket-code" src={qr} alt={ticket} width={220} />
        <p>
          <strong>{mine.name}</strong>
          <br />
          {say(words.seatsHeld, { n: mine.seats, mode: say(words[`at-${mine.mode}`]) })}
        </p>
        <p className="quiet">{e.where}</p>
      </section>
    </div>
  );
}
