import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from "react-router";
import { Moment } from "../../design/civil-date.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { searchThreads, threadsPerPage } from "../list-threads.ts";
import { words } from "../words.ts";
import { LookFor } from "./look-for.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const input = Object.fromEntries(new URL(request.url).searchParams);
  const found = resultOf(await web.readView(searchThreads, input), request, web.language);
  return { ...found, perPage: threadsPerPage };
}

/** Around the first word that was found. */
function excerptOf(text: string, looked: readonly string[]): string {
  const at = Math.max(0, text.toLowerCase().indexOf(looked[0] ?? "") - 60);
  return `${at > 0 ? "… " : ""}${text.slice(at, at + 220)}${text.length > at + 220 ? " …" : ""}`;
}

/** What was found among all one may read. */
export default function FoundPage() {
  const { q, rows, looked, total, page, perPage } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead title={say(words.search)} above={<Link to="/fils">{say(words.threads)}</Link>} />
      <LookFor q={q} />
      <p role="status">{total > 0 ? say(words.found, { n: total }) : say(words.nothingFound)}</p>
      <ul className="thread-list">
        {rows.map((row) => (
          <li key={row.item}>
            <Link className="thread-title" to={`/fils/${row.thread}#m${row.seq}`}>
              {row.title || row.name}
            </Link>
            <span>{excerptOf(row.text, looked.words)}</span>
            <span className="quiet">
              {row.name} · {row.groupName ?? say(row.direct ? words.direct : words.house)} ·{" "}
              <Moment at={row.at} />
            </span>
          </li>
        ))}
      </ul>
      <Pagination {...{ caption: say(words.search), search, page, perPage, total }} />
    </div>
  );
}
