import { Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { Empty } from "../../design/empty.tsx";
import { formatDate } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { portfolio } from "../portfolio.ts";
import { words } from "../words.ts";
import { AdviserChoice } from "./adviser-choice.tsx";
import { HowRanked } from "./how-ranked.tsx";
import { PortfolioTabs } from "./portfolio-tabs.tsx";
import { SignalMarks } from "./signal-marks.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const adviser = new URL(request.url).searchParams.get("accompagnement") || undefined;
  return resultOf(await web.readView(portfolio, { adviser }), request, web.language);
}
type Found = Awaited<ReturnType<typeof loader>>;
type Row = Found["rows"][number];

/** Everyone an adviser follows, who needs them first and why. */
export default function PortfolioPage() {
  const { adviser, advisers, name, mine, count, inNeed, rows, thresholds, unread } =
    useLoaderData<typeof loader>();
  const say = useSay();
  const title = mine ? say(words.portfolio) : `${say(words.portfolioOf)} ${name}`;
  const counted = [say(words.followedCount, { n: count }), say(words.needCount, { n: inNeed })].join(", ");
  return (
    <div className="stack">
      <PageHead title={title} below={counted} />
      <PortfolioTabs />
      <AdviserChoice adviser={adviser} advisers={advisers} />
      {unread.length > 0 && (
        <ul className="unread">
          {unread.map(({ person, name: who, n }) => (
            <li key={person}>
              <Link to={`/personnes/${person}/messages`}>{say(words.unreadFrom, { name: who, n })}</Link>
            </li>
          ))}
        </ul>
      )}
      {rows.length === 0 ? (
        <Empty icon="users" title={say(words.nobodyFollowed)}>
          {say(words.nobodyFollowedWhy)}
        </Empty>
      ) : (
        <ol className="panel todo portfolio" aria-label={title}>
          {rows.map((row) => (
            <Followed key={row.person} row={row} mine={mine} asked={thresholds.interviewsAYear} />
          ))}
        </ol>
      )}
      <HowRanked thresholds={thresholds} />
    </div>
  );
}

type FollowedProps = { row: Row; mine: boolean; asked: number };

function Followed({ row, mine, asked }: FollowedProps) {
  const say = useSay();
  const language = useLanguage();
  const { person, name, activities, stage, nextMeetingAt, signals } = row;
  const next = nextMeetingAt && formatDate(civilDateOf(nextMeetingAt), language);
  const { interviews: n, interviewsBy: by, owedInterviews } = row;
  const detail = [
    activities.map(({ name: own }) => own).join(", "),
    stage ?? say(words.noStageYet),
    owedInterviews && say(words.interviewsBefore, { n, asked, by }),
    next && say(words.nextMeeting, { date: next }),
  ];
  return (
    <li>
      <Link to={`/personnes/${person}/parcours`} className="todo-name">
        {name}
      </Link>
      <span className="todo-detail">{detail.filter(Boolean).join(" · ")}</span>
      {mine && (
        <span className="todo-end">
          <Link to={`/rendez-vous/prendre?membre=${person}`} aria-label={`${say(words.book)} : ${name}`}>
            {say(words.book)}
          </Link>
          <Link to={`/personnes/${person}/messages`} aria-label={`${say(words.write)} : ${name}`}>
            {say(words.write)}
          </Link>
        </span>
      )}
      <div className="todo-act">
        {signals.length > 0 ? (
          <SignalMarks signals={signals} />
        ) : (
          <span className="quiet">{say(words.nothingToSignal)}</span>
        )}
      </div>
    </li>
  );
}
