import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { formatDate } from "../../design/format.ts";
import { Icon } from "../../design/icon.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { HousePage } from "../../doors/web/house-page.tsx";
import { openHouse } from "../../doors/web/open-house.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { DatesSaid } from "../edition.pages/dates-said.tsx";
import { programmeWords as words } from "../programme-words.ts";
import { publicProgramme } from "../read-programme.ts";
import { words as forum } from "../words.ts";
import { programmeLd } from "./json-ld.ts";
import { ByDay, SessionSaid } from "./session-card.tsx";
import { askedIn, Sieve } from "./sieve.tsx";

export const handle = { bare: true };

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const asked = { ...askedIn(request), edition: params.edition };
  const found = resultOf(await house.readView(publicProgramme, asked), request, web.language);
  const { origin } = new URL(request.url);
  const { cooperative } = house;
  const home = `${origin}/forum-public/${cooperative.slug}`;
  return {
    ...{ ...found, house: cooperative, jsonLd: programmeLd(found, { origin, house: cooperative }) },
    oembed: `${home}/oembed?url=${encodeURIComponent(`${home}/${found.edition.id}`)}`,
  };
}

/**
 * The programme that anybody reads, prints and takes into a calendar; each session leads to its
 * registration.
 */
export default function PublicProgrammePage() {
  const {
    edition: e,
    house,
    sessions,
    sieves,
    asked,
    version,
    jsonLd,
    oembed,
  } = useLoaderData<typeof loader>();
  const say = useSay();
  const language = useLanguage();
  const home = `/forum-public/${house.slug}`;
  const agenda = `/agenda-public/${house.slug}`;
  const date = version && formatDate(civilDateOf(version.setAt), language);
  return (
    <HousePage house={house} title={e.name}>
      <link rel="alternate" type="text/calendar" href={`${home}/${e.id}/programme.ics`} title={e.name} />
      <link rel="alternate" type="application/json+oembed" href={oembed} title={e.name} />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: JSON, whose every < is a code point */}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd }} />
      <p>
        <DatesSaid {...e} /> · {say(forum[`form-${e.form}`])}
      </p>
      {e.about && <p className="told">{e.about}</p>}
      <Sieve sieves={sieves} asked={asked} />
      {sessions.length === 0 && <p>{say(words.nothingFits)}</p>}
      <ByDay sessions={sessions}>
        {(session) => (
          <>
            <SessionSaid
              session={session}
              title={<a href={`${agenda}/${session.event}`}>{session.title}</a>}
            />
            {session.about && <p className="told">{session.about}</p>}
            <p className="forum-acts">
              <a href={`${agenda}/${session.event}/agenda.ics`}>
                {say(words.calendarOne)}
                <span className="unseen"> : {session.title}</span>
              </a>
            </p>
          </>
        )}
      </ByDay>
      <p className="forum-acts">
        <Icon name="calendar" size="small" />{" "}
        <a href={`${home}/${e.id}/programme.ics`}>{say(words.calendarAll)}</a>
      </p>
      {version && date && <p className="quiet">{say(words.version, { n: version.number, date })}</p>}
    </HousePage>
  );
}
