import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { HousePage } from "../../doors/web/house-page.tsx";
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
  return (
    <HousePage
      house={house}
      title={seen.name}
      about={{ kind: "profile", description: say(words.publicIntro, { house: house.name }) }}
      crumbs={[{ href: `/membres/${house.slug}`, label: say(words.publicDirectory) }]}
    >
      <ProfileSaid seen={seen} />
      <ProfileFilms filmed={seen.filmed} home={`/voir/${house.slug}`} />
    </HousePage>
  );
}
