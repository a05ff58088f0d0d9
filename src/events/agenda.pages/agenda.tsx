import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { Icon } from "../../design/icon.tsx";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { HousePage } from "../../doors/web/house-page.tsx";
import { openHouse } from "../../doors/web/open-house.ts";
import { publicAgenda } from "../public-agenda.ts";
import { words } from "../words.ts";
import { EventWhen } from "./event-when.tsx";
import { publicWords } from "./public-words.ts";

export const handle = { bare: true };

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const { rows } = resultOf(await house.readView(publicAgenda, {}), request, web.language);
  const { origin } = new URL(request.url);
  const page = `${origin}/agenda-public/${house.cooperative.slug}`;
  const oembed = `/agenda-public/${house.cooperative.slug}/oembed?url=${encodeURIComponent(page)}`;
  return { rows, house: house.cooperative, oembed };
}

/** The events of a cooperative that anybody may come to. */
export default function AgendaPage() {
  const { rows, house, oembed } = useLoaderData<typeof loader>();
  const say = useSay();
  const home = `/agenda-public/${house.slug}`;
  const title = `${say(words.events)} · ${house.name}`;
  const alternates = [
    { type: "application/atom+xml", href: `${home}/agenda.atom`, title },
    { type: "application/rss+xml", href: `${home}/agenda.rss`, title },
    { type: "text/calendar", href: `${home}/agenda.ics`, title },
    { type: "application/json+oembed", href: oembed, title },
  ];
  return (
    <HousePage
      house={house}
      title={say(publicWords.agenda)}
      about={{ description: say(publicWords.intro), alternates }}
    >
      <p>{say(rows.length === 0 ? publicWords.nothing : publicWords.intro)}</p>
      <ul className="stack plain-list">
        {rows.map((e) => (
          <li key={e.id} className="panel">
            <p className="quiet">{say(words[`kind-${e.kind}`])}</p>
            <h2>
              <a href={`${home}/${e.id}`}>{e.title}</a>
            </h2>
            <EventWhen event={e} />
          </li>
        ))}
      </ul>
      <p>
        <Icon name="calendar" size="small" /> {say(publicWords.follow)}{" "}
        <a href={`${home}/agenda.ics`}>{say(publicWords.inCalendar)}</a> ·{" "}
        <a href={`${home}/agenda.atom`}>Atom</a> · <a href={`${home}/agenda.rss`}>RSS</a>
      </p>
    </HousePage>
  );
}
