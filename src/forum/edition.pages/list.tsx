import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from "react-router";
import { Empty } from "../../design/empty.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { editionsPerPage, listEditions } from "../list-editions.ts";
import { words } from "../words.ts";
import { DatesSaid } from "./dates-said.tsx";
import { editionMarks } from "./marks.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const page = new URL(request.url).searchParams.get("page") ?? undefined;
  const found = resultOf(await web.readView(listEditions, { page }), request, web.language);
  return { ...found, perPage: editionsPerPage };
}

/** The editions of the forum, the newest first. */
export default function ForumPage() {
  const { rows, page, perPage, total, mayOpen } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  const open = mayOpen && (
    <Link className="button button-main" to="/forum/nouvelle">
      {say(words.openEdition)}
    </Link>
  );
  return (
    <div className="stack">
      <PageHead title={say(words.forum)} action={open} />
      {rows.length === 0 ? (
        <Empty icon="calendar" title={say(words.none)}>
          {say(words.noneWhy)}
        </Empty>
      ) : (
        <ul className="group-cards">
          {rows.map((e) => (
            <li key={e.id} className="panel group-card">
              <h2>
                <Link to={`/forum/${e.id}`}>{e.name}</Link>
              </h2>
              <p>
                <StateMark {...editionMarks[e.state]} label={say(words[`state-${e.state}`])} />
              </p>
              <p className="quiet">
                <DatesSaid {...e} /> · {say(words[`form-${e.form}`])}
              </p>
            </li>
          ))}
        </ul>
      )}
      <Pagination {...{ caption: say(words.forum), search, page, perPage, total }} />
    </div>
  );
}
