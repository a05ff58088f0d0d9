import { Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { readProfile } from "../read-profile.ts";
import { words } from "../words.ts";
import { ProfileFilms } from "./profile-films.tsx";
import { ProfileSaid } from "./profile-said.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const house = new URL(request.url).searchParams.get("maison") ?? undefined;
  return resultOf(await web.readView(readProfile, { ...params, house }), request, web.language);
}

/** Somebody, as far as they open it to whoever reads. */
export default function ProfilePage() {
  const seen = useLoaderData<typeof loader>();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead
        title={seen.name}
        above={<Link to="/annuaire">{say(words.directory)}</Link>}
        below={seen.cooperative === seen.here ? undefined : seen.house}
        action={
          seen.own ? (
            <Link className="button" to="/moi/fiche">
              {say(words.change)}
            </Link>
          ) : (
            seen.cooperative === seen.here && (
              <Link className="button button-main" to={`/messages/nouveau?a=${seen.person}`}>
                {say(words.write, { name: seen.name })}
              </Link>
            )
          )
        }
      />
      <ProfileSaid seen={seen} />
      <ProfileFilms filmed={seen.filmed} home="/chaine" />
    </div>
  );
}
