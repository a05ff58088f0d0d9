import { Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { Empty } from "../../design/empty.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { addressOf } from "../address-of.ts";
import { mapPeople } from "../map-people.ts";
import { words } from "../words.ts";
import { askedIn } from "./asked-in.ts";
import { Facets, SearchForm } from "./facets.tsx";
import { GatheredPeople } from "./gathered-people.tsx";

const here = "/annuaire/carte";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const { searchParams } = new URL(request.url);
  return resultOf(await web.readView(mapPeople, askedIn(searchParams)), request, web.language);
}

/** The directory as a map: the same search, the same people, where they said that they are. */
export default function DirectoryMapPage() {
  const found = useLoaderData<typeof loader>();
  const say = useSay();
  const { asked, people, placed, total } = found;
  return (
    <div className="stack">
      <PageHead
        title={say(words.map)}
        above={<Link to={addressOf(asked)}>{say(words.asList)}</Link>}
        action={
          <Link className="button" to="/moi/fiche/lieu">
            {say(words.keepPlace)}
          </Link>
        }
      />
      <SearchForm asked={asked} action={here} />
      <div className="directory">
        <Facets found={found} at={here} />
        <div className="stack">
          <p role="status" className="quiet">
            {say(words.placed, { n: placed, total })}
          </p>
          {people.length === 0 && (
            <Empty
              icon="users"
              title={say(words.nobodyPlaced)}
              firstStep={<Link to="/moi/fiche/lieu">{say(words.keepPlace)}</Link>}
            >
              {say(words.nobodyPlacedWhy)}
            </Empty>
          )}
          <GatheredPeople
            {...found}
            to={({ person, cooperative, slug }) =>
              `/annuaire/${person}${cooperative === found.here ? "" : `?maison=${slug}`}`
            }
          />
        </div>
      </div>
    </div>
  );
}
