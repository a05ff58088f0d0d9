import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { Empty } from "../../design/empty.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { formatDate } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { type ActAnswer, refusedAct } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { type WebContext, webContext } from "../../doors/web/context.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { ForumTabs } from "../edition.pages/forum-tabs.tsx";
import { joinList } from "../join-list.ts";
import { programmeWords as words } from "../programme-words.ts";
import { readProgramme } from "../read-programme.ts";
import { starSession } from "../star-session.ts";
import { ByDay, SessionSaid } from "./session-card.tsx";
import { askedIn, Sieve } from "./sieve.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const mine = new URL(request.url).pathname.includes("/mon-programme");
  const asked = { ...askedIn(request), ...params, mine: String(mine) };
  const found = resultOf(await web.readView(readProgramme, asked), request, web.language);
  const sessions = found.sessions.map(({ hosts, ...one }) => ({
    ...one,
    hosts: hosts.map(({ name }) => name),
  }));
  const { searchParams } = new URL(request.url);
  const [list, joined] = [searchParams.get("liste"), searchParams.has("jointe")];
  return { ...found, sessions, list, joined, formKey: crypto.randomUUID() };
}

/** A star, and back to where one was. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const [intent, proposal] = String(form.get("intent")).split(":");
  if (intent === "join") return join(web, form, String(params.edition));
  const told = { proposal, starred: intent === "star" };
  const outcome = await web.performOperation(starSession, told, { key: String(form.get("key")) });
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  const { pathname, search } = new URL(request.url);
  return redirect(`${pathname.replace(/\.data$/, "")}${search}#${proposal}`);
}

/** What was marked before signing in; one that is not there any more was taken already. */
async function join(web: WebContext, form: FormData, edition: string) {
  const told = { edition, list: form.get("list") };
  const outcome = await web.performOperation(joinList, told, { key: String(form.get("key")) });
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  return redirect(`/forum/${edition}/mon-programme?jointe=1`);
}

type Found = Awaited<ReturnType<typeof loader>>;

/** The programme, or of it what one marked, hosts and is registered to. */
export default function ProgrammePage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const language = useLanguage();
  const { edition: e, mine, sessions, version, sieves, asked, keeps } = found;
  const date = version && formatDate(civilDateOf(version.setAt), language);
  return (
    <div className="stack">
      <PageHead
        title={say(mine ? words.mine : words.programme)}
        above={<Link to={`/forum/${e.id}`}>{e.name}</Link>}
        below={version && date && say(words.version, { n: version.number, date })}
      />
      <ForumTabs edition={e} keeps={keeps} />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {found.joined && <p role="status">{say(words.joined)}</p>}
      {mine && found.list && <JoinForm list={found.list} formKey={found.formKey} />}
      {e.released === 0 && (
        <Empty icon="calendar" title={say(words.noVersion)}>
          {say(words.noVersionWhy)}
        </Empty>
      )}
      {e.released > 0 && !mine && <Sieve sieves={sieves} asked={asked} />}
      {e.released > 0 && sessions.length === 0 && <p>{say(mine ? words.nothingMine : words.nothingFits)}</p>}
      <ByDay sessions={sessions}>{(session) => <Card session={session} found={found} />}</ByDay>
      {e.released > 0 && <Calendars edition={e.id} mine={mine} />}
    </div>
  );
}

function JoinForm({ list, formKey }: { list: string; formKey: string }) {
  const say = useSay();
  return (
    <Form method="post" className="panel actions">
      <p>{say(words.joinSaid)}</p>
      <input type="hidden" name="key" value={`${formKey}-join`} />
      <input type="hidden" name="list" value={list} />
      <button type="submit" name="intent" value="join" className="button button-main">
        {say(words.joinList)}
      </button>
    </Form>
  );
}

const ownMarks = {
  hosting: { icon: "users", tone: "good", word: words.hosting },
  registered: { icon: "circle-check", tone: "good", word: words.registered },
  waits: { icon: "clock", tone: "wait", word: words.waits },
} as const;

function Card({ session: s, found }: { session: Found["sessions"][number]; found: Found }) {
  const say = useSay();
  const own = s.own && ownMarks[s.own];
  const meets = found.mine ? (found.meetings[s.id] ?? []) : [];
  const open = s.state === "published" && s.own === null;
  return (
    <>
      <SessionSaid session={s} title={<Link to={`/evenements/${s.event}`}>{s.title}</Link>} />
      <p className="event-marks" id={s.id}>
        {own && <StateMark icon={own.icon} tone={own.tone} label={say(own.word)} />}
        {meets.map((title) => (
          <StateMark key={title} icon="alert-triangle" tone="wait" label={say(words.meets, { title })} />
        ))}
      </p>
      <Form method="post" className="actions forum-acts" preventScrollReset>
        <input type="hidden" name="key" value={`${found.formKey}-${s.id}`} />
        {open && (
          <Link className="button" to={`/evenements/${s.event}`}>
            {say(words.register)}
            <span className="unseen"> : {s.title}</span>
          </Link>
        )}
        <button
          type="submit"
          name="intent"
          value={`${s.starred ? "unstar" : "star"}:${s.id}`}
          className="button forum-star"
        >
          <span aria-hidden="true">{s.starred ? "★" : "☆"}</span> {say(s.starred ? words.unmark : words.mark)}
          <span className="unseen"> : {s.title}</span>
        </button>
      </Form>
    </>
  );
}

function Calendars({ edition, mine }: { edition: string; mine: boolean }) {
  const say = useSay();
  const to = (part: string) => `/forum/${edition}/programme.ics?part=${part}`;
  return (
    <p className="forum-acts">
      {mine ? (
        <>
          <a href={to("mine")}>{say(words.calendarMine)}</a> ·{" "}
          <a href={to("starred")}>{say(words.calendarStarred)}</a>
        </>
      ) : (
        <a href={to("all")}>{say(words.calendarAll)}</a>
      )}
    </p>
  );
}
