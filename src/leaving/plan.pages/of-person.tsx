import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from "react-router";
import { Empty } from "../../design/empty.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import type { ActAnswer } from "../../doors/web/act-answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { PersonTabs } from "../../doors/web/person-tabs.tsx";
import { words } from "../words.ts";
import { DepartureBody } from "./departure-body.tsx";
import { DepartureHead } from "./departure-head.tsx";
import { actOnDeparture, loadDeparture } from "./load-departure.ts";

export const loader = ({ context, request, params }: LoaderFunctionArgs) =>
  loadDeparture(context.get(webContext), request, params.person);

export const action = ({ context, request, params }: ActionFunctionArgs) =>
  actOnDeparture(context.get(webContext), request, `/personnes/${params.person}/depart`);

/** The departure of a person, for whoever keeps it, pays or follows them. */
export default function DeparturePage() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const { person, departure } = loaded;
  if (!departure)
    return (
      <div className="stack">
        <PageHead title={person.name} above={<Link to="/departs">{say(words.departures)}</Link>} />
        <PersonTabs person={person.id} />
        <Empty
          icon="logout"
          title={say(words.noPlan)}
          firstStep={
            <Link className="button button-main" to={`/departs/nouveau?personne=${person.id}`}>
              {say(words.prepareThis)}
            </Link>
          }
        >
          {say(words.noPlanWhy)}
        </Empty>
      </div>
    );
  return (
    <div className="stack">
      <DepartureHead {...{ loaded, departure }} above={<Link to="/departs">{say(words.departures)}</Link>} />
      <PersonTabs person={person.id} />
      <DepartureBody {...{ loaded, departure, answer }} />
    </div>
  );
}
