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
import { words } from "../words.ts";
import { LookFor } from "./look-for.tsx";
import { PlacesFollowed } from "./places-followed.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const { searchParams } = new URL(request.url);
  const of = (name: string) => searchParams.get(name) ?? undefined;
  const input = { face: of("face"), group: of("groupe"), page: of("page") };
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
  return (
    <div className="stack">
      <PageHead
        title={say(words.threads)}
        below={places.find((place) => place.group === group)?.groupName}
        action={
          <Link className="button button-main" to={group ? `/fils/nouveau?groupe=${group}` : "/fils/nouveau"}>
            {say(words.openThread)}
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
        <Empty
          icon="send"
          title={say(face === "unread" ? words.noneUnread : words.none)}
          firstStep={<Link to="/fils/nouveau">{say(words.openThread)}</Link>}
        >
          {say(words.noneWhy)}
        </Empty>
      ) : (
        <ul className="thread-list">
          {rows.map((row) => (
            <ThreadLine key={row.id} row={row} />
          ))}
        </ul>
      )}
      <Pagination {...{ caption: say(words.threads), search, page, perPage, total }} />
      <PlacesFollowed found={found} />
    </div>
  );
}

function Faces({ found: { faces, face, group, places } }: { found: Found }) {
  const say = useSay();
  const here = (on: boolean) => on && { "aria-current": "page" as const };
  return (
    <nav className="tabs" aria-label={say(words.lists)}>
      <ul>
        {faces.map((one) => (
          <li key={one}>
            <Link to={one === "all" ? "/fils" : `/fils?face=${one}`} {...here(!group && one === face)}>
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

export function ThreadLine({ row }: { row: Found["rows"][number] }) {
  const say = useSay();
  const { id, title, groupName, unread, level, items, lastAt, lastBy, locked } = row;
  const news = unread > 0 && level !== "mute";
  return (
    <li className={news ? "thread-news" : undefined}>
      <Link className="thread-title" to={`/fils/${id}`}>
        {title}
      </Link>
      <span className="quiet">
        {groupName ?? say(words.house)} · {say(words.items, { n: items })} · {lastBy}, <Moment at={lastAt} />
      </span>
      <span className="thread-marks">
        {news && <StateMark tone="action" icon="bell" label={say(words.nNew, { n: unread })} />}
        {level === "mute" && <StateMark icon="ban" label={say(words.muted)} />}
        {locked && <StateMark icon="lock" label={say(words.locked)} />}
      </span>
    </li>
  );
}
