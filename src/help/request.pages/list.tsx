import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from "react-router";
import { Empty } from "../../design/empty.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { faces, listRequests, requestsPerPage } from "../views.ts";
import { words } from "../words.ts";
import { RequestFacts, RequestMark } from "./request-facts.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const input = Object.fromEntries(new URL(request.url).searchParams);
  const found = resultOf(await web.readView(listRequests, input), request, web.language);
  return { ...found, faces: [...faces], perPage: requestsPerPage };
}

/** What is asked and offered. */
export default function HelpPage() {
  const { rows, face, faces: all, page, perPage, total } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  const ask = (
    <>
      <Link className="button button-main" to="/entraide/nouvelle">
        {say(words.ask)}
      </Link>
      <Link className="button" to="/entraide/nouvelle?genre=offer">
        {say(words.offer)}
      </Link>
    </>
  );
  return (
    <div className="stack">
      <PageHead title={say(words.help)} action={ask} />
      <nav className="tabs" aria-label={say(words.lists)}>
        <ul>
          {all.map((one) => (
            <li key={one}>
              <Link
                to={one === "need" ? "/entraide" : `/entraide?face=${one}`}
                {...(one === face && { "aria-current": "page" as const })}
              >
                {say(words[`face-${one}`])}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {rows.length === 0 && (
        <Empty icon="heart-handshake" title={say(words.none)}>
          {say(words.noneWhy)}
        </Empty>
      )}
      <ul className="group-cards">
        {rows.map((row) => (
          <RequestCard key={row.id} row={row} />
        ))}
      </ul>
      <Pagination {...{ caption: say(words.help), search, page, perPage, total }} />
    </div>
  );
}

function RequestCard({ row }: { row: Awaited<ReturnType<typeof loader>>["rows"][number] }) {
  const say = useSay();
  return (
    <li className="panel group-card">
      <h2>
        <Link to={`/entraide/${row.id}`}>{row.title}</Link>
      </h2>
      <p>
        <RequestMark state={row.state} />
      </p>
      <p className="quiet">{row.name}</p>
      <RequestFacts request={row} />
      {row.hands > 0 && <p className="quiet">{say(words.hands, { n: row.hands })}</p>}
    </li>
  );
}
