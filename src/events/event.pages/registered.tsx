import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { CivilDate } from "../../design/civil-date.tsx";
import { Empty } from "../../design/empty.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { Icon } from "../../design/icon.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { When } from "../../design/when.tsx";
import { type ActAnswer, refusedAct } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { listRegistrations } from "../list-registrations.ts";
import { words } from "../words.ts";
import { performOnEvent } from "./act.ts";
import { EventTabs } from "./event-tabs.tsx";
import { seatingMarks } from "./event-words.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(listRegistrations, params), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const { event = "" } = params;
  const outcome = await performOnEvent(web, event, form);
  if (outcome.ok) return redirect(`/evenements/${event}/inscrits`);
  return refusedAct(form, formErrors(outcome.refusal, web.language));
}
type Found = Awaited<ReturnType<typeof loader>>;

/** Who has a seat, who is offered one, who waits and at which rank. */
export default function RegisteredPage() {
  const { event: e, modes, rows, formKey, state } = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const open = state === "published" || state === "postponed" || state === "running";
  const full = modes.map(({ mode, seats, taken }) =>
    say(words.takenOf, { mode: say(words[`mode-${mode}`]), taken, seats: seats ?? 0 }),
  );
  return (
    <div className="stack">
      <PageHead
        title={say(words.registered)}
        above={<Link to={`/evenements/${e.id}`}>{e.title}</Link>}
        below={<When from={e.startsAt} to={e.endsAt} date={civilDateOf(e.startsAt)} />}
      />
      <EventTabs event={e} here="inscrits" />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <p>{full.join(" · ")}</p>
      <p className="exports">
        {(["csv", "xlsx"] as const).map((format) => (
          <a
            key={format}
            href={`/listes/events/registrations?event=${e.id}&format=${format}`}
            download
            aria-label={say(words.exportAs, { format })}
          >
            <Icon name="download" size="small" />
            {format}
          </a>
        ))}
      </p>
      {rows.length === 0 ? (
        <Empty icon="users" title={say(words.nobodyYet)}>
          {say(words.noneWhy)}
        </Empty>
      ) : (
        <Table {...{ rows, formKey, open }} />
      )}
    </div>
  );
}

function Table({ rows, formKey, open }: { rows: Found["rows"]; formKey: string; open: boolean }) {
  const say = useSay();
  return (
    <table className="table registered">
      <caption className="unseen">{say(words.registered)}</caption>
      <thead>
        <tr>
          {[words.name, words.standing, words.mode, words.seats, words.since, words.actions].map((word) => (
            <th key={word.id} scope="col">
              {say(word)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line key={row.id} row={row} formKey={formKey} open={open} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ row, formKey, open }: { row: Found["rows"][number]; formKey: string; open: boolean }) {
  const say = useSay();
  const { id, name, guest, seating, rank, mode, seats, setAt } = row;
  return (
    <tr>
      <th scope="row">
        {name}
        {guest && <span className="quiet"> ({say(words.isGuest)})</span>}
      </th>
      <td data-label={say(words.standing)}>
        <StateMark {...seatingMarks[seating]} label={say(words[`one-${seating}`])} />
        {rank !== null && <span className="quiet"> {say(words.rank, { n: rank })}</span>}
      </td>
      <td data-label={say(words.mode)}>{say(words[`mode-${mode}`])}</td>
      <td data-label={say(words.seats)} className="figure">
        {seats}
      </td>
      <td data-label={say(words.since)}>
        <CivilDate date={civilDateOf(setAt)} form="short" />
      </td>
      <td>{open && <Acts row={row} formKey={`${formKey}-${id}`} />}</td>
    </tr>
  );
}

function Acts({
  row: { id, name, seating, priority },
  formKey,
}: {
  row: Found["rows"][number];
  formKey: string;
}) {
  const say = useSay();
  const turn = priority > 0 ? "turn" : "first";
  return (
    <div className="stack">
      {seating === "waiting" && (
        <Form method="post">
          <input type="hidden" name="key" value={`${formKey}-rank`} />
          <button
            type="submit"
            name="intent"
            value={`${turn}:${id}`}
            className="button"
            aria-label={say(turn === "first" ? words.putFirst : words.putBack, { name })}
          >
            {say(turn === "first" ? words.first : words.atTurn)}
          </button>
        </Form>
      )}
      <details className="fold">
        <summary aria-label={say(words.withdraw, { name })}>{say(words.takeBack)}</summary>
        <Form method="post" className="stack">
          <input type="hidden" name="key" value={`${formKey}-withdraw`} />
          <label>
            {say(words.why)} <input name="why" required maxLength={400} />
          </label>
          <button type="submit" name="intent" value={`withdraw:${id}`} className="button button-danger-main">
            {say(words.withdraw, { name })}
          </button>
        </Form>
      </details>
    </div>
  );
}
