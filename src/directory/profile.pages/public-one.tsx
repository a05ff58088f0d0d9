import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { PublicFrame } from "../../design/public-frame.tsx";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { openHouse } from "../../doors/web/open-house.ts";
import { publicProfile } from "../read-profile.ts";
import { words } from "../words.ts";
import { ProfileFilms } from "./profile-films.tsx";
import { ProfileSaid } from "./profile-said.tsx";

export const handle = { bare: true };

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const { person } = params;
  const seen = resultOf(await house.readView(publicProfile, { person }), request, web.language);
  return { seen, house: house.cooperative };
}

/** One person, for everybody; no script. */
export default function PublicProfilePage() {
  const { house, seen } = useLoaderData<typeof loader>();
  const say = useSay();
  const at = `/membres/${house.slug}`;
  return (
    <PublicFrame {...{ house, home: at, title: seen.name, reach: house.name }}>
      <p>
        <a href={at}>{say(words.publicDirectory)}</a>
      </p>
      <ProfileSaid seen={seen} />
      <ProfileFilms filmed={seen.filmed} home={`/voir/${house.slug}`} />
    </PublicFrame>
  );
}
