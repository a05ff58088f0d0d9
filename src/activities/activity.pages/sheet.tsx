import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { CivilDate } from "../../design/civil-date.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { type ActAnswer, refusedAct } from "../../doors/web/act-answer.ts";
import { ActivityTabs } from "../../doors/web/activity-tabs.tsx";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { activitySheet } from "../read-activity.ts";
import { words } from "../words.ts";
import { performAct } from "./act.ts";
import { LifeActs } from "./life-acts.tsx";
import { LifeStory } from "./life-story.tsx";
import { stateMarks } from "./state-marks.ts";
import { Members, Placement } from "./who-and-where.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const sheet = resultOf(await web.readView(activitySheet, params), request, web.language);
  return { ...sheet, key: crypto.randomUUID() };
}

export type Sheet = Awaited<ReturnType<typeof loader>>;

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const intent = String(form.get("intent"));
  const outcome = await performAct(web, intent, params.activity ?? "", form);
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  return redirect(`/activites/${params.activity}/fiche`);
}

/** What an activity is: who runs it, who follows it and where, its life, and what may be done with it. */
export default function SheetPage() {
  const sheet = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const { activity, state } = sheet;
  const mark = stateMarks[state];
  return (
    <div className="stack">
      <PageHead
        title={activity.name}
        above={<Link to="/activites">{say(words.activities)}</Link>}
        below={<StateMark icon={mark.icon} label={say(mark.word)} tone={mark.tone} />}
      />
      <ActivityTabs activity={activity.id} />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <Identity sheet={sheet} />
      <Members sheet={sheet} answer={answer} />
      <Placement sheet={sheet} answer={answer} />
      <LifeActs sheet={sheet} answer={answer} />
      <LifeStory life={sheet.life} people={namesOf(sheet)} />
    </div>
  );
}

/** Whoever the reader may know by name: everyone for those who place people, else those who run it. */
const namesOf = ({ choices, members }: Sheet) => [
  ...choices.people,
  ...members.map(({ person, name }) => ({ id: person, name })),
];

function Identity({ sheet: { activity, site, adviser } }: { sheet: Sheet }) {
  const say = useSay();
  const facts: [string, React.ReactNode][] = [
    [
      say(words.code),
      <span key="code" className="figure">
        {activity.code}
      </span>,
    ],
    [say(words.trade), activity.trade || "–"],
    [say(words.kind), say(words[activity.kind])],
    [say(words.openedOn), <CivilDate key="openedOn" date={activity.openedOn} />],
    [say(words.site), site ?? say(words.noSite)],
    [say(words.adviser), adviser ?? say(words.noAdviser)],
  ];
  return (
    <dl className="sheet">
      {facts.map(([term, fact]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
