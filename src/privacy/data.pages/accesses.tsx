import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from "react-router";
import { Moment } from "../../design/civil-date.tsx";
import { Empty } from "../../design/empty.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useSay } from "../../design/speak.ts";
import { pageOf } from "../../design/table-address.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { accesses } from "../read-accesses.ts";
import { words } from "../words.ts";
import { DataTabs } from "./tabs.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const page = pageOf(new URL(request.url).searchParams);
  return resultOf(await web.readView(accesses, { page }), request, web.language);
}

/** Who opened whose file, and who took copies away. */
export default function AccessesPage() {
  const { rows, total, page, perPage } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  if (rows.length === 0)
    return (
      <div className="stack">
        <PageHead title={say(words.accesses)} below={say(words.accessesWhy)} />
        <DataTabs />
        <Empty icon="eye" title={say(words.noAccess)}>
          {say(words.noAccessWhy)}
        </Empty>
      </div>
    );
  return (
    <div className="stack">
      <PageHead title={say(words.accesses)} below={say(words.accessesWhy)} />
      <DataTabs />
      <ul className="plain-list wide-list panel">
        {rows.map((row) => (
          <li key={`${row.person} ${row.by} ${row.at.getTime()}`}>
            <span>
              <Link to={`/personnes/${row.person}`}>{row.name}</Link>, {say(words.by).toLowerCase()} {row.by}
              <br />
              <span className="quiet">
                {row.what === "copy" ? say(words.copyTaken) : row.parts.map((part) => say(part)).join(", ")}
              </span>
            </span>
            <Moment at={row.at} />
          </li>
        ))}
      </ul>
      <Pagination caption={say(words.accesses)} {...{ search, page, perPage, total }} />
    </div>
  );
}
