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
import { AccountTabs } from "../../doors/web/account-tabs.tsx";
import type { ActAnswer } from "../../doors/web/act-answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { planWords } from "../plan-words.ts";
import { words } from "../words.ts";
import { DepartureBody } from "./departure-body.tsx";
import { DepartureHead } from "./departure-head.tsx";
import { actOnDeparture, loadDeparture } from "./load-departure.ts";

export const loader = ({ context, request }: LoaderFunctionArgs) =>
  loadDeparture(context.get(webContext), request, context.get(webContext).person?.id);

export const action = ({ context, request }: ActionFunctionArgs) =>
  actOnDeparture(context.get(webContext), request, "/moi/depart");

/** One's own departure: what is done, what depends on oneself, one's papers. */
export default function MyDeparturePage() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const { departure } = loaded;
  if (!departure)
    return (
      <div className="stack">
        <PageHead title={say(words.myDeparture)} />
        <AccountTabs />
        <Empty
          icon="logout"
          title={say(words.noPlan)}
          firstStep={<Link to="/moi/export">{say(planWords.export)}</Link>}
        >
          {say(words.noneOfMine)}
        </Empty>
      </div>
    );
  return (
    <div className="stack">
      <DepartureHead {...{ loaded, departure }} />
      <AccountTabs />
      <DepartureBody {...{ loaded, departure, answer }} />
    </div>
  );
}
