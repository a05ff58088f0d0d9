import { Link, type LoaderFunctionArgs, Outlet, useLoaderData, useParams } from "react-router";
import { useSay } from "../../design/speak.ts";
import { webContext } from "../../doors/web/context.ts";
import { besideAppointment } from "../beside-appointment.ts";
import { ActionLine } from "../journey.pages/action-line.tsx";
import { words } from "../words.ts";
import { DeskPanel } from "./desk-panel.tsx";
import { DraftFromMeeting } from "./draft-from-meeting.tsx";

export async function loader({ context, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const outcome = await web.readView(besideAppointment, params);
  return { beside: outcome.ok ? outcome.result : null, me: web.person?.id, key: crypto.randomUUID() };
}

/** Under an appointment: for its adviser what to know before; what comes back at it; the record of it. */
export default function BesideAppointment() {
  const { beside, me, key } = useLoaderData<typeof loader>();
  const say = useSay();
  const own = beside?.person === me;
  const journey = own ? "/moi/parcours" : `/personnes/${beside?.person}/parcours`;
  return (
    <div className="stack">
      <Outlet />
      {beside?.desk && <DeskPanel desk={beside.desk} person={beside.person} />}
      {beside && (
        <section className="panel" aria-label={say(words.comesBack)}>
          <h2>{say(words.comesBack)}</h2>
          {beside.actions.length === 0 && <p>{say(words.noAction)}</p>}
          <ul className="todo">
            {beside.actions.map((one) => (
              <ActionLine key={one.id} action={one} today={beside.today} formKey={key} shapes to={journey} />
            ))}
          </ul>
          <p className="actions">
            <Record beside={beside} />
            <Link to={journey}>{say(own ? words.myJourney : words.journey)}</Link>
          </p>
        </section>
      )}
    </div>
  );
}

export type Beside = NonNullable<Awaited<ReturnType<typeof loader>>["beside"]>;

/** The record that there is, or how to write it once the appointment has begun. */
function Record({ beside: { person, interview, mayWrite, noted } }: { beside: Beside }) {
  const say = useSay();
  const { appointment } = useParams();
  if (interview) return <Link to={`/entretiens/${interview}`}>{say(words.readInterview)}</Link>;
  if (!mayWrite) return null;
  return noted ? (
    <DraftFromMeeting appointment={String(appointment)} />
  ) : (
    <Link
      className="button button-main"
      to={`/personnes/${person}/entretiens/nouveau?rendez-vous=${appointment}`}
    >
      {say(words.writeInterview)}
    </Link>
  );
}
