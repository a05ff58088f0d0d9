import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { HousePage } from "../../doors/web/house-page.tsx";
import { openHouse } from "../../doors/web/open-house.ts";
import { saidOf } from "../profile.ts";
import { publicPeople, publicPerPage } from "../public-people.ts";
import { words } from "../words.ts";
import { askedIn } from "./asked-in.ts";

export const handle = { bare: true };

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const { searchParams } = new URL(request.url);
  const input = { ...askedIn(searchParams), page: searchParams.get("page") ?? undefined };
  const found = resultOf(await house.readView(publicPeople, input), request, web.language);
  return { ...found, house: house.cooperative, perPage: publicPerPage };
}

/** Who presents themselves to everybody; no script. */
export default function PublicDirectoryPage() {
  const { house, rows, asked, page, perPage, total } = useLoaderData<typeof loader>();
  const say = useSay();
  const at = `/membres/${house.slug}`;
  const intro = say(words.publicIntro, { house: house.name });
  const to = (other: number) => `${at}?${new URLSearchParams({ q: asked.q, page: String(other) })}`;
  return (
    <HousePage house={house} title={say(words.publicDirectory)} about={{ description: intro }}>
      <p>{intro}</p>
      <form method="get" action={at} className="directory-search">
        <label>
          <span className="unseen">{say(words.look)}</span>
          <input type="search" name="q" defaultValue={asked.q} placeholder={say(words.look)} />
        </label>
        <button type="submit" className="button button-main">
          {say(words.find)}
        </button>
      </form>
      <p>
        {say(words.people, { n: total })} · <a href={`${at}/carte`}>{say(words.onMap)}</a>
      </p>
      <ul className="plain-list">
        {rows.map((seen) => (
          <li key={seen.person}>
            <a href={`${at}/${seen.person}`}>{seen.name}</a>
            <p className="quiet">
              {[...saidOf(seen.said, "skill").slice(0, 5), ...saidOf(seen.said, "place")].join(" · ")}
            </p>
          </li>
        ))}
      </ul>
      {page * perPage < total && <a href={to(page + 1)}>{say(words.more)}</a>}
    </HousePage>
  );
}
