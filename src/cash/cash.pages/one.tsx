import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { formatDate } from "../../design/format.ts";
import { Money } from "../../design/money.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { parseAmount } from "../../design/parse-amount.ts";
import { ReadAs } from "../../design/read-as.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type ActAnswer, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { ActivityTabs } from "../../doors/web/activity-tabs.tsx";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { dropExpected } from "../drop-expected.ts";
import { noteExpected } from "../note-expected.ts";
import { movementsPerPage, readCash } from "../read-cash.ts";
import { words } from "../words.ts";
import { ExpectedPanel } from "./expected.tsx";
import { ForecastPanel } from "./forecast.tsx";
import { SettledPanel } from "./settled.tsx";
import { TodayPanel } from "./today.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const search = new URL(request.url).searchParams;
  const asked = [...search].filter(([name, value]) => value !== "" && name !== "fait");
  const input = { ...Object.fromEntries(asked), ...params };
  const found = resultOf(await web.readView(readCash, input), request, web.language);
  return {
    ...found,
    perPage: movementsPerPage,
    own: web.hat?.activity?.id === found.activity.id,
    formKey: crypto.randomUUID(),
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const call = { key: String(form.get("key")) };
  const [intent, expected] = String(form.get("intent")).split(":");
  const path = `/activites/${params.activity}/tresorerie`;
  if (intent === "drop") {
    const outcome = await web.performOperation(dropExpected, { expected }, call);
    if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
    return redirect(`${path}?fait=retiree#previsions`);
  }
  const text = textOf(form);
  const amount = parseAmount(text("cents"), web.language);
  const positive = "cents" in amount ? amount.cents : null;
  const told = {
    ...{
      activity: params.activity,
      month: text("month"),
      months: text("months") || "1",
      label: text("label"),
    },
    cents: positive === null ? text("cents") : text("way") === "out" ? -positive : positive,
  };
  const outcome = await web.performOperation(noteExpected, told, call);
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  return redirect(`${path}?fait=notee#previsions`);
}

export type Found = Awaited<ReturnType<typeof loader>>;

/** The cash of an activity: today and why, once all is settled, over six months. */
export default function CashPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const [search] = useSearchParams();
  const say = useSay();
  const { activity } = found;
  const told = { notee: words.noted, retiree: words.dropped }[search.get("fait") ?? ""];
  return (
    <div className="stack">
      <PageHead
        title={activity.name}
        above={<Link to={`/activites/${activity.id}`}>{activity.code}</Link>}
        below={say(words.cash)}
      />
      <ActivityTabs activity={activity.id} />
      {!found.own && <ReadAs name={activity.name} />}
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {told && !answer && <p role="status">{say(told)}</p>}
      <Readings found={found} />
      <TodayPanel found={found} />
      <SettledPanel found={found} />
      <ForecastPanel found={found} />
      <ExpectedPanel {...{ found, answer }} />
    </div>
  );
}

function Readings({ found: { now, settled, forecast, usualMonths } }: { found: Found }) {
  const say = useSay();
  const language = useLanguage();
  const last = forecast.at(-1);
  const month = last ? formatDate(`${last.month}-01`, language, "month") : "";
  const end = usualMonths > 0 ? last?.usualCents : last?.sureCents;
  const figures = [
    { term: say(words.today), cents: now.cashCents, why: say(words.todayWhy), at: "#aujourdhui" },
    { term: say(words.settled), cents: settled.totalCents, why: say(words.settledWhy), at: "#regle" },
    {
      ...{ term: say(words.ahead, { month }), cents: end ?? 0n, at: "#six-mois" },
      why: say(usualMonths > 0 ? words.aheadWhy : words.aheadSure),
    },
  ];
  return (
    <dl className="facts" aria-label={say(words.readings)}>
      {figures.map(({ term, cents, why, at }) => (
        <div key={term}>
          <dt>
            <a href={at}>{term}</a>
          </dt>
          <dd>
            <Money cents={cents} />
            <span className="quiet cash-why">{why}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
