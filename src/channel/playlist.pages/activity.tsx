import { Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { filmsPerPage } from "../list-films.ts";
import { words } from "../playlist-words.ts";
import { activityFilms } from "../read-playlist.ts";
import { words as channel } from "../words.ts";
import { FilmsOf } from "./films-of.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const page = new URL(request.url).searchParams.get("page") ?? undefined;
  const asked = { activity: params.activity, page };
  const found = resultOf(await web.readView(activityFilms, asked), request, web.language);
  return { ...found, perPage: filmsPerPage };
}

/** The films that a business presents, for members. */
export default function ActivityFilmsPage() {
  const { activity, ...found } = useLoaderData<typeof loader>();
  const say = useSay();
  const title = say(words.filmsOf, { name: activity.name });
  return (
    <div className="stack">
      <PageHead title={title} above={<Link to="/chaine">{say(channel.channel)}</Link>} />
      <FilmsOf {...found} caption={title} home="/chaine" marked />
    </div>
  );
}
