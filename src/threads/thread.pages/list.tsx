import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { Moment } from "../../design/civil-date.tsx";
import { Empty } from "../../design/empty.tsx";
import { Icon } from "../../design/icon.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { followPlace } from "../follow-place.ts";
import { faces, listThreads, threadsPerPage } from "../list-threads.ts";
import { nameOf } from "../thread.ts";
import { words } from "../words.ts";
import { LookFor } from "./look-for.tsx";
import { PlacesFollowed } from "./places-followed.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const { searchParams, pathname } = new URL(request.url);
  const of = (name: string) => searchParams.get(name) ?? undefined;
  const input = {
    face: pathname.startsWith("/messages") ? "direct" : of("face"),
    group: of("groupe"),
    page: of("page"),
  };
  const found = resultOf(await web.readView(listThreads, input), request, web.language);
  return { ...found, faces: [...faces], perPage: threadsPerPage, formKey: crypto.randomUUID() };
}

export type Found = Awaited<ReturnType<typeof loader>>;

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const told = { group: form.get("group") || null, level: form.get("level") };
  const outcome = await web.performOperation(followPlace, told, { key: String(form.get("key")) });
  resultOf(outcome, request, web.language);
  return redirect("/fils");
}

/** What is said, with news first. */
export default function ThreadsPage() {
  const found = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  const { rows, face, group, page, perPage, total, reports, places } = found;
  const { person } = found;
  const begin = beginningOf(found);
  return (
    <div className="stack">
      <PageHead
        title={say(face === "direct" ? words.direct : words.threads)}
        below={places.find((place) => place.group === group)?.groupName}
        action={
          <Link className="button button-main" to={begin.to}>
            {say(begin.label)}
          </Link>
        }
      />
      <LookFor q="" />
      {reports > 0 && (
        <p className="notice">
          <Icon name="alert-triangle" />
          <Link to="/fils/moderation">{say(words.toModerate, { n: reports })}</Link>
        </p>
      )}
      <Faces found={found} />
      {rows.length === 0 ? (
        <Empty icon="send" title={say(begin.none)} firstStep={<Link to={begin.to}>{say(begin.label)}</Link>}>
          {say(begin.why)}
        </Empty>
      ) : (
        <ul className="thread-list">
          {rows.map((row) => (
            <ThreadLine key={row.id} {...{ row, person }} />
          ))}
        </ul>
      )}
      <Pagination {...{ caption: say(words.threads), search, page, perPage, total }} />
      {found.mayImport && <Link to="/fils/reprise">{say(words.importArchive)}</Link>}
      <PlacesFollowed found={found} />
    </div>
  );
}

/** What is begun from there, and what is said where there is nothing. */
function beginningOf({ face, group }: Found) {
  if (face === "direct")
    return {
      ...{ to: "/messages/nouveau", label: words.openConversation },
      ...{ none: words.noMessage, why: words.noMessageWhy },
    };
  const to = group ? `/fils/nouveau?groupe=${group}` : "/fils/nouveau";
  const none = face === "unread" ? words.noneUnread : words.none;
  return { to, label: words.openThread, none, why: words.noneWhy };
}

const addressOfFace = (face: string) =>
  face === "all" ? "/fils" : face === "direct" ? "/messages" : `/fils?face=${face}`;

function Faces({ found: { faces, face, group, places } }: { found: Found }) {
  const say = useSay();
  const here = (on: boolean) => on && { "aria-current": "page" as const };
  return (
    <nav className="tabs" aria-label={say(words.lists)}>
      <ul>
        {faces.map((one) => (
          <li key={one}>
            <Link to={addressOfFace(one)} {...here(!group && one === face)}>
              {say(words[`face-${one}`])}
            </Link>
          </li>
        ))}
        {places.map((place) => (
          <li key={place.group}>
            <Link to={`/fils?groupe=${place.group}`} {...here(group === place.group)}>
              {place.groupName}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function ThreadLine({ row, person }: { row: Found["rows"][number]; person: string }) {
  const say = useSay();
  const place = row.direct ? words.direct : words.house;
  const { id, groupName, unread, level, items, lastAt, lastBy, locked } = row;
  const news = unread > 0 && level !== "mute";
  return (
    <li className={news ? "thread-news" : undefined}>
      <Link className="thread-title" to={`/fils/${id}`}>
        {nameOf(row, person)}
      </Link>
      <span className="quiet">
        {groupName ?? say(place)} · {say(words.items, { n: items })} · {lastBy}, <Moment at={lastAt} />
      </span>
      <span className="thread-marks">
        {news && <StateMark tone="action" icon="bell" label={say(words.nNew, { n: unread })} />}
        {level === "mute" && <StateMark icon="ban" label={say(words.muted)} />}
        {locked && <StateMark icon="lock" label={say(words.locked)} />}
      </span>
    </li>
  );
}
