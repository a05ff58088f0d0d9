import { Form, Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from "react-router";
import { Empty } from "../../design/empty.tsx";
import { formatDate } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { listPages, pagesPerPage } from "../views.ts";
import { words } from "../words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const input = Object.fromEntries(new URL(request.url).searchParams);
  const found = resultOf(await web.readView(listPages, input), request, web.language);
  return { ...found, perPage: pagesPerPage };
}

/** What the cooperative knows, page by page. */
export default function HandbookPage() {
  const { q, due, rows, page, perPage, total, today } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  const language = useLanguage();
  const write = (
    <Link className="button button-main" to="/guide/nouvelle">
      {say(words.writePage)}
    </Link>
  );
  return (
    <div className="stack">
      <PageHead title={say(words.handbook)} action={write} />
      <Form method="get" role="search" className="directory-search">
        <label>
          <span className="unseen">{say(words.look)}</span>
          <input type="search" name="q" defaultValue={q} key={q} placeholder={say(words.look)} />
        </label>
        <button type="submit" className="button">
          {say(words.find)}
        </button>
      </Form>
      <Faces due={due} />
      {rows.length === 0 && (
        <Empty icon="book" title={say(words.none)}>
          {say(words.noneWhy)}
        </Empty>
      )}
      <ul className="thread-list">
        {rows.map((row) => (
          <li key={row.id}>
            <Link className="thread-title" to={`/guide/${row.id}`}>
              {row.title}
            </Link>
            <span className="group-asked">{row.begin}</span>
            <span className="quiet">
              {say(words.answers, { name: row.name })} ·{" "}
              {say(row.reviewOn < today ? words.late : words.reviewOn, {
                date: formatDate(row.reviewOn, language),
              })}
            </span>
          </li>
        ))}
      </ul>
      <Pagination {...{ caption: say(words.handbook), search, page, perPage, total }} />
    </div>
  );
}

function Faces({ due }: { due: boolean }) {
  const say = useSay();
  const here = (on: boolean) => on && { "aria-current": "page" as const };
  return (
    <nav className="tabs" aria-label={say(words.lists)}>
      <ul>
        <li>
          <Link to="/guide" {...here(!due)}>
            {say(words.all)}
          </Link>
        </li>
        <li>
          <Link to="/guide?due=1" {...here(due)}>
            {say(words.due)}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
