import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { formatDate } from "../../design/format.ts";
import { Icon } from "../../design/icon.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { HousePage } from "../../doors/web/house-page.tsx";
import { openHouse, secretPage } from "../../doors/web/open-house.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { DatesSaid } from "../edition.pages/dates-said.tsx";
import { programmeWords as words } from "../programme-words.ts";
import { publicProgramme } from "../read-programme.ts";
import { words as forum } from "../words.ts";
import { programmeLd } from "./json-ld.ts";
import { keptList } from "./kept-list.ts";
import { markInPublic } from "./mark-in-public.ts";
import { ListPanel, MarkForm } from "./public-list.tsx";
import { ByDay, SessionSaid } from "./session-card.tsx";
import { askedIn, Sieve } from "./sieve.tsx";

export const handle = { bare: true };

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const kept = keptList(request.headers);
  const list = params.list ?? kept ?? undefined;
  const asked = { ...askedIn(request), edition: params.edition, list };
  const found = resultOf(await house.readView(publicProgramme, asked), request, web.language);
  const { origin } = new URL(request.url);
  const { cooperative } = house;
  const home = `${origin}/forum-public/${cooperative.slug}`;
  const told = {
    ...{ ...found, house: cooperative, facts: programmeLd(found, { origin, house: cooperative }) },
    ...{ list: list ?? null, kept: kept !== null && kept === list, formKey: crypto.randomUUID() },
    oembed: `/forum-public/${cooperative.slug}/oembed?url=${encodeURIComponent(`${home}/${found.edition.id}`)}`,
  };
  return data(told, list === undefined ? {} : { headers: secretPage });
}
type Found = Awaited<ReturnType<typeof loader>>["data"];

/** Whoever has the address of a list has the list: it is neither kept on the way nor found. */
export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const { edition = "", list } = params;
  return markInPublic(web, { house, edition, list, request });
}

/**
 * The programme that anybody reads, prints, marks and takes into a calendar; each session leads to its
 * registration.
 */
export default function PublicProgrammePage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay();
  const { edition: e, house, sessions, list, marked } = found;
  const home = `/forum-public/${house.slug}`;
  const page = `${home}/${e.id}`;
  return (
    <HousePage
      house={house}
      title={e.name}
      crumbs={[{ href: home, label: say(forum.forum) }]}
      about={aboutOf(found, page)}
    >
      <ErrorSummary errors={undefined} whole={answer?.whole} />
      <p>
        <DatesSaid {...e} /> · {say(forum[`form-${e.form}`])}
      </p>
      {e.about && <p className="told">{e.about}</p>}
      {list !== null && marked !== null && (
        <ListPanel
          address={`${page}/ma-liste/${list}`}
          join={`/forum/${e.id}/mon-programme?liste=${list}`}
          kept={found.kept}
          n={marked.length}
        />
      )}
      <Sieve sieves={found.sieves} asked={found.asked} />
      {sessions.length === 0 && <p>{say(words.nothingFits)}</p>}
      <ByDay sessions={sessions}>{(session) => <Card session={session} found={found} page={page} />}</ByDay>
      <Below found={found} page={page} />
    </HousePage>
  );
}

/** What others are told of it; the list of a visitor is private to whoever has its address. */
function aboutOf({ edition: e, list, oembed, facts }: Found, page: string) {
  if (list !== null) return null;
  const alternates = [
    { type: "text/calendar", href: `${page}/programme.ics`, title: e.name },
    { type: "application/json+oembed", href: oembed, title: e.name },
  ];
  return { description: e.about || e.name, alternates, facts };
}

type CardProps = { session: Found["sessions"][number]; found: Found; page: string };

function Card({ session, found: { house, list, marked, formKey }, page }: CardProps) {
  const say = useSay();
  const to = `/agenda-public/${house.slug}/${session.event}`;
  return (
    <>
      <SessionSaid session={session} title={<a href={to}>{session.title}</a>} />
      {session.about && <p className="told">{session.about}</p>}
      <p className="forum-acts" id={`s-${session.id}`}>
        <a href={`${to}/agenda.ics`}>
          {say(words.calendarOne)}
          <span className="unseen"> : {session.title}</span>
        </a>
      </p>
      <MarkForm
        {...{ formKey, session, marked: marked?.includes(session.id) === true }}
        address={list === null ? page : `${page}/ma-liste/${list}`}
      />
    </>
  );
}

function Below({ found: { version }, page }: { found: Found; page: string }) {
  const say = useSay();
  const language = useLanguage();
  const date = version && formatDate(civilDateOf(version.setAt), language);
  return (
    <>
      <p className="forum-acts">
        <Icon name="calendar" size="small" /> <a href={`${page}/programme.ics`}>{say(words.calendarAll)}</a>
      </p>
      {version && date && <p className="quiet">{say(words.version, { n: version.number, date })}</p>}
    </>
  );
}
