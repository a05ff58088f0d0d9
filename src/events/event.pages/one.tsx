import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { CivilDate } from "../../design/civil-date.tsx";
import { ComesFromLine } from "../../design/comes-from.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { When } from "../../design/when.tsx";
import { type ActAnswer, refusedAct } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { sayRefusal } from "../../foundation/refusal.ts";
import { readEvent } from "../read-event.ts";
import { words } from "../words.ts";
import { performOnEvent } from "./act.ts";
import { stateMarks } from "./event-words.ts";
import { GiftPanel } from "./gift-panel.tsx";
import { GuestsPanel } from "./guests-panel.tsx";
import { ItemsPanel } from "./items-panel.tsx";
import { ManageForms } from "./manage-forms.tsx";
import { DietPanel, TablePanel } from "./meal-panel.tsx";
import { OwnPanel } from "./own-panel.tsx";
import { OwnSheets } from "./own-sheets.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(readEvent, params), request, web.language);
  const { calendar, whyNot, ...told } = found;
  const closed = whyNot && { code: whyNot.code, sentence: sayRefusal(whyNot, web.language) };
  return { ...told, closed, hasCalendar: calendar !== null, formKey: crypto.randomUUID() };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const { event = "" } = params;
  const outcome = await performOnEvent(web, event, form);
  if (outcome.ok) return redirect(`/evenements/${event}`);
  return refusedAct(form, formErrors(outcome.refusal, web.language));
}

export type Found = Awaited<ReturnType<typeof loader>>;
export type Props = { found: Found; answer: ActAnswer | undefined };

/** An event: what, when, where; one’s own seat beside it; below, what those who organise it may do. */
export default function EventPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const { event: e, state, may } = found;
  return (
    <div className="stack">
      <PageHead
        title={e.title}
        above={<Link to="/evenements">{say(words.events)}</Link>}
        below={<When from={e.startsAt} to={e.endsAt} date={civilDateOf(e.startsAt)} />}
        action={
          may.organise &&
          state !== "draft" && (
            <Link className="button" to={`/evenements/${e.id}/inscrits`}>
              {say(words.seeRegistered, { n: may.people })}
            </Link>
          )
        }
      />
      <ComesFromLine />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <div className="document event-page">
        <div className="stack">
          <About found={found} />
          <TablePanel found={found} answer={answer} />
          <Siblings found={found} />
        </div>
        <div className="document-side stack">
          <OwnPanel found={found} answer={answer} />
          <ItemsPanel found={found} answer={answer} />
          <GiftPanel found={found} answer={answer} />
          <OwnSheets found={found} answer={answer} />
          <DietPanel found={found} answer={answer} />
          <GuestsPanel found={found} answer={answer} />
        </div>
      </div>
      {may.organise && <ManageForms found={found} answer={answer} />}
    </div>
  );
}

/** Several days are said by both of their dates. */
function Where({ found: { event: e, modes } }: { found: Found }) {
  const say = useSay();
  const online = modes.some(({ mode }) => mode === "online");
  const [first, last] = [civilDateOf(e.startsAt), civilDateOf(e.endsAt)];
  return (
    <>
      {first !== last && (
        <p>
          <CivilDate date={first} /> – <CivilDate date={last} />
        </p>
      )}
      <p>{[e.where, online && say(words["mode-online"])].filter(Boolean).join(" · ")}</p>
    </>
  );
}

function About({ found }: { found: Found }) {
  const say = useSay();
  const { event: e, state, hasCalendar, inside } = found;
  const over = state === "ended" || state === "cancelled";
  const hosts = e.hosts.map(({ name }) => name).join(", ");
  return (
    <section className="panel stack" aria-label={say(words.aboutIt)}>
      <p className="event-marks">
        <StateMark {...stateMarks[state]} label={say(words[`state-${state}`])} />
        <span className="quiet">
          {say(words[`kind-${e.kind}`])} · {say(words[`audience-${e.audience}`])}
        </span>
      </p>
      {e.cancelledWhy && <p>{say(words.cancelledWhy, { why: e.cancelledWhy })}</p>}
      {e.postponedWhy && <p>{say(words.postponedWhy, { why: e.postponedWhy })}</p>}
      {e.version > 0 && e.why && !over && <p className="quiet">{say(words.movedWhy, { why: e.why })}</p>}
      <Where found={found} />
      {hosts && <p>{say(words.hostedBy, { names: hosts })}</p>}
      {e.about && <p className="written">{e.about}</p>}
      {!over && (
        <div className="actions">
          {inside && state !== "postponed" && state !== "draft" && (
            <Link className="button button-main" to={`/evenements/${e.id}/direct`}>
              {say(e.onlineSeats === null ? words.enterOnSite : words.enterRoom)}
            </Link>
          )}
          {hasCalendar && (
            <a className="button" href={`/evenements/${e.id}/agenda.ics`}>
              {say(words.calendarFile)}
            </a>
          )}
        </div>
      )}
      {state === "ended" && (
        <p className="actions">
          <Link className="button" to={`/evenements/${e.id}/direct`}>
            {say(words.afterwards)}
          </Link>
        </p>
      )}
    </section>
  );
}

function Siblings({ found: { siblings, event, may } }: { found: Found }) {
  const say = useSay();
  const shown = siblings.filter(({ published }) => published || may.organise);
  if (shown.length < 2) return null;
  return (
    <section className="panel" aria-label={say(words.otherDates)}>
      <h2>{say(words.otherDates)}</h2>
      <ul className="dates">
        {shown.map(({ id, startsAt, cancelled }) => (
          <li key={id}>
            <Link
              to={`/evenements/${id}`}
              className={cancelled ? "struck" : undefined}
              {...(id === event.id && { "aria-current": "page" as const })}
            >
              <CivilDate date={civilDateOf(startsAt)} form="short" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
