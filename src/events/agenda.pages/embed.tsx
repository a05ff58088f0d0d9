import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { openHouse } from "../../doors/web/open-house.ts";
import { WidgetPage } from "../../doors/web/widget-page.tsx";
import { publicAgenda, publicEvent } from "../public-agenda.ts";
import { EventWhen } from "./event-when.tsx";
import { publicWords } from "./public-words.ts";

export const handle = { bare: true };

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const { event } = params;
  if (!event) {
    const { rows } = resultOf(await house.readView(publicAgenda, {}), request, web.language);
    return { rows, one: null, house: house.cooperative };
  }
  const found = resultOf(await house.readView(publicEvent, { event }), request, web.language);
  return { rows: [], one: found.event, house: house.cooperative };
}

/** The public agenda, or one event of it, for the page of somebody else. */
export default function EmbedPage() {
  const { rows, one, house } = useLoaderData<typeof loader>();
  const say = useSay();
  const home = `/agenda-public/${house.slug}`;
  if (one)
    return (
      <WidgetPage house={house} title={one.title} to={`${home}/${one.id}`}>
        <EventWhen event={one} />
        {one.state === "published" && (
          <p>
            <a className="button button-main" href={`${home}/${one.id}`} target="_blank" rel="noopener">
              {say(publicWords.ask)}
            </a>
          </p>
        )}
      </WidgetPage>
    );
  return (
    <WidgetPage house={house} title={say(publicWords.agenda)} to={home}>
      {rows.length === 0 && <p>{say(publicWords.nothing)}</p>}
      <ul className="stack plain-list">
        {rows.map((e) => (
          <li key={e.id} className="panel">
            <h2>
              <a href={`${home}/${e.id}`} target="_blank" rel="noopener">
                {e.title}
              </a>
            </h2>
            <EventWhen event={e} />
          </li>
        ))}
      </ul>
    </WidgetPage>
  );
}
