import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from "react-router";
import { Empty } from "../../design/empty.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { networkFilms, networkFilmsPerPage } from "../network-films.ts";
import { words } from "../words.ts";

/** What opens the films is of the moment: it is kept nowhere. */
export const headers = () => ({ "cache-control": "no-store" });

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const page = new URL(request.url).searchParams.get("page") ?? undefined;
  const found = resultOf(await web.readView(networkFilms, { page }), request, web.language);
  return { ...found, perPage: networkFilmsPerPage };
}

/** The films of the sister cooperatives, each opened at theirs. */
export default function NetworkFilmsPage() {
  const { films, total, page, perPage } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  const caption = say(words.networkFilms);
  return (
    <div className="stack">
      <PageHead title={caption} above={<Link to="/chaine">{say(words.channel)}</Link>} />
      {films.length === 0 && (
        <Empty icon="video" title={say(words.noFilm)}>
          {say(words.noNetworkFilm)}
        </Empty>
      )}
      <ul className="film-grid" aria-label={caption}>
        {films.map(({ film, title, summary, slug, house, pass }) => (
          <li key={film} className="film-card">
            <h2>
              <a href={`/voir/${slug}/${film}?reseau=${pass}`}>{title}</a>
            </h2>
            <p className="quiet">{house}</p>
            {summary && <p>{summary.slice(0, 200)}</p>}
          </li>
        ))}
      </ul>
      {total > perPage && <Pagination {...{ caption, search, page, perPage, total }} />}
    </div>
  );
}
