import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { openHouse } from "../../doors/web/open-house.ts";
import { WidgetPage } from "../../doors/web/widget-page.tsx";
import { DatesSaid } from "../edition.pages/dates-said.tsx";
import { programmeWords as words } from "../programme-words.ts";
import { publicProgramme } from "../read-programme.ts";
import { ByDay, SessionSaid } from "./session-card.tsx";

export const handle = { bare: true };

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const asked = { edition: params.edition };
  const found = resultOf(await house.readView(publicProgramme, asked), request, web.language);
  return { edition: found.edition, sessions: found.sessions, house: house.cooperative };
}

/** The programme for the page of somebody else; each session leads to its registration. */
export default function EmbedPage() {
  const { edition: e, house, sessions } = useLoaderData<typeof loader>();
  const say = useSay();
  const to = (event: string) => `/agenda-public/${house.slug}/${event}`;
  return (
    <WidgetPage house={house} title={e.name} to={`/forum-public/${house.slug}/${e.id}`}>
      <p>
        <DatesSaid {...e} />
      </p>
      {sessions.length === 0 && <p>{say(words.nothingFits)}</p>}
      <ByDay sessions={sessions}>
        {(session) => (
          <SessionSaid
            session={session}
            title={
              <a href={to(session.event)} target="_blank" rel="noopener">
                {session.title}
              </a>
            }
          />
        )}
      </ByDay>
    </WidgetPage>
  );
}
