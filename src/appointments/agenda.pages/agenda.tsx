import { Form, Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { Choices } from "../../design/choices.tsx";
import { formatDate } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { dayName } from "../../design/when.tsx";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { addDays } from "../../foundation/calendar.ts";
import { AppointmentLine } from "../appointment.pages/line.tsx";
import { readAgenda } from "../read-agenda.ts";
import { words } from "../words.ts";
import { AgendaDay } from "./agenda-day.tsx";
import { AgendaTabs } from "./agenda-tabs.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const { searchParams } = new URL(request.url);
  const of = (name: string) => searchParams.get(name) || undefined;
  const asked = { on: of("le"), span: of("vue") === "jour" ? "day" : "week", person: of("personne") };
  return resultOf(await web.readView(readAgenda, asked), request, web.language);
}
export type Agenda = Awaited<ReturnType<typeof loader>>;

/** Days of one's agenda; of somebody else's, only where they are taken. */
export default function AgendaPage() {
  const agenda = useLoaderData<typeof loader>();
  const { own, name, days, requests, person } = agenda;
  const say = useSay();
  return (
    <div className="stack">
      <PageHead
        title={own ? say(words.agenda) : say(words.busyOf, { name })}
        action={
          own && (
            <Link className="button button-main" to="/rendez-vous/prendre">
              {say(words.bookFor)}
            </Link>
          )
        }
      />
      <AgendaTabs />
      {requests.length > 0 && (
        <section className="panel" aria-label={say(words.toAnswer, { n: requests.length })}>
          <h2>{say(words.toAnswer, { n: requests.length })}</h2>
          <ul className="todo">
            {requests.map((a) => (
              <AppointmentLine key={a.id} appointment={a} person={person} withDay />
            ))}
          </ul>
        </section>
      )}
      <Moves agenda={agenda} />
      <div className={days.length > 1 ? "agenda agenda-week" : "agenda"}>
        {days.map((day) => (
          <AgendaDay key={day.date} day={day} person={person} />
        ))}
      </div>
      <Colleagues agenda={agenda} />
    </div>
  );
}

function Moves({ agenda: { first, today, span, own, person } }: { agenda: Agenda }) {
  const say = useSay();
  const language = useLanguage();
  const step = span === "week" ? 7 : 1;
  const to = (le: string, view = span) =>
    `/agenda?${new URLSearchParams({ le, ...(view === "day" && { vue: "jour" }), ...(!own && { personne: person }) })}`;
  const title =
    span === "week" ? say(words.weekOf, { date: formatDate(first, language) }) : dayName(first, language);
  return (
    <div className="agenda-moves">
      <h2>{title}</h2>
      <nav className="actions" aria-label={say(words.otherDays)}>
        <Link className="button" to={to(addDays(first, -step))}>
          {say(words.before)}
        </Link>
        <Link className="button" to={to(today)}>
          {say(words.today)}
        </Link>
        <Link className="button" to={to(addDays(first, step))}>
          {say(words.after)}
        </Link>
        <Link
          className="button"
          to={to(first < today && span === "week" ? today : first, span === "week" ? "day" : "week")}
        >
          {say(span === "week" ? words.day : words.week)}
        </Link>
      </nav>
    </div>
  );
}

function Colleagues({ agenda: { colleagues, person, first, span } }: { agenda: Agenda }) {
  const say = useSay();
  if (colleagues.length < 2) return null;
  return (
    <Form method="get" className="agenda-colleagues">
      <input type="hidden" name="le" value={first} />
      {span === "day" && <input type="hidden" name="vue" value="jour" />}
      <label htmlFor="field-personne">{say(words.whose)}</label>
      <select id="field-personne" name="personne" defaultValue={person} key={person}>
        <Choices among={colleagues} />
      </select>
      <button type="submit" className="button">
        {say(words.show)}
      </button>
    </Form>
  );
}
