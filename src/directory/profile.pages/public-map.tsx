import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { HousePage } from "../../doors/web/house-page.tsx";
import { openHouse } from "../../doors/web/open-house.ts";
import { publicMap } from "../map-people.ts";
import { words } from "../words.ts";
import { askedIn } from "./asked-in.ts";
import { GatheredPeople } from "./gathered-people.tsx";

export const handle = { bare: true };

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const input = askedIn(new URL(request.url).searchParams);
  const found = resultOf(await house.readView(publicMap, input), request, web.language);
  return { ...found, house: house.cooperative };
}

/** Where those are who say it to everybody; no script. */
export default function PublicMapPage() {
  const { house, people, sites, map } = useLoaderData<typeof loader>();
  const say = useSay();
  const at = `/membres/${house.slug}`;
  return (
    <HousePage
      {...{
        house,
        title: say(words.map),
        about: { description: say(words.publicIntro, { house: house.name }) },
      }}
      crumbs={[{ href: at, label: say(words.publicDirectory) }]}
    >
      <p>
        <a href={at}>{say(words.asList)}</a>
      </p>
      <GatheredPeople {...{ map, people, sites }} to={({ person }) => `${at}/${person}`} />
    </HousePage>
  );
}
