import { Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { Empty } from "../../design/empty.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { siteOf } from "../../doors/web/site-parts.ts";
import { listPages } from "../views.ts";
import { words } from "../words.ts";
import { PageMark } from "./page-mark.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(listPages, {}), request, web.language);
  return { ...found, slug: web.cooperative?.slug ?? "" };
}

/** The pages of the public site, and where each stands. */
export default function SitePagesPage() {
  const { pages, unwritten, slug } = useLoaderData<typeof loader>();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead
        title={say(words.site)}
        below={say(words.siteIntro)}
        action={
          <Link className="button button-main" to="/cooperative/site/nouvelle">
            {say(words.writePage)}
          </Link>
        }
      />
      <p>
        <a href={siteOf(slug)}>{say(words.seeSite)}</a> ·{" "}
        <Link to="/cooperative/site/images">{say(words.pictures)}</Link>
      </p>
      {unwritten && (
        <section className="panel stack" aria-label={say(words.home)}>
          <h2>{say(words.home)}</h2>
          <p>{say(words.homeUnwritten)}</p>
          <p>
            <Link className="button" to="/cooperative/site/nouvelle?accueil=1">
              {say(words.writeHome)}
            </Link>
          </p>
        </section>
      )}
      {pages.length === 0 && (
        <Empty icon="file-text" title={say(words.noPages)}>
          {say(words.noPagesWhy)}
        </Empty>
      )}
      <ul className="thread-list">
        {pages.map((page) => (
          <PageLine key={page.id} page={page} />
        ))}
      </ul>
    </div>
  );
}

type Line = Awaited<ReturnType<typeof loader>>["pages"][number];

function PageLine({ page: { id, slug, position, newest, state } }: { page: Line }) {
  const say = useSay();
  return (
    <li>
      <Link className="thread-title" to={`/cooperative/site/${id}`}>
        {newest.title}
      </Link>
      <span className="quiet">
        /{slug}
        {position !== null && ` · ${say(words.inMenu, { n: position })}`}
      </span>
      <PageMark state={state} />
    </li>
  );
}
