import { Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { Empty } from "../../design/empty.tsx";
import { formatDate, formatTime } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { sayRefusal } from "../../foundation/refusal.ts";
import { ForumTabs } from "../edition.pages/forum-tabs.tsx";
import { listToRead } from "../list-proposals.ts";
import { reviewWords } from "../review-words.ts";
import { words } from "../words.ts";
import { meanSaid } from "./readings.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(listToRead, params), request, web.language);
  return { ...found, closed: found.closed && sayRefusal(found.closed, web.language) };
}

/** What a reader has to read, then what they have read. */
export default function ToReadPage() {
  const { edition: e, rows, keeps, anonymous, weighs, phase, closed } = useLoaderData<typeof loader>();
  const say = useSay();
  const language = useLanguage();
  const when = (at: Date) => ({
    date: formatDate(civilDateOf(at), language),
    time: formatTime(at, language),
  });
  const sorted = rows.toSorted((a, b) => Number(a.read && !a.stale) - Number(b.read && !b.stale));
  return (
    <div className="stack">
      <PageHead
        title={say(reviewWords.toRead)}
        above={<Link to={`/forum/${e.id}`}>{e.name}</Link>}
        below={[
          phase && say(reviewWords.phaseOpen, { name: phase.name, ...when(phase.closesAt) }),
          !closed && !weighs && say(reviewWords.readOnly),
          anonymous && say(words.blind),
        ]
          .filter(Boolean)
          .join(" · ")}
      />
      <ForumTabs edition={e} keeps={keeps} reads />
      {closed && (
        <Empty icon="clock" title={closed}>
          {say(reviewWords.closedWhy)}
        </Empty>
      )}
      {!closed && rows.length === 0 && (
        <Empty icon="checks" title={say(reviewWords.nothingToRead)}>
          {say(reviewWords.nothingToReadWhy)}
        </Empty>
      )}
      <ul className="thread-list">
        {sorted.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
    </div>
  );
}

type RowProps = { row: Awaited<ReturnType<typeof loader>>["rows"][number] };

function Row({ row }: RowProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <li>
      <Link className="thread-title" to={`/forum/propositions/${row.id}`}>
        {row.title}
      </Link>
      <span className="quiet">{[row.activityName, row.trackName].filter(Boolean).join(" · ")}</span>
      <span className="thread-marks">
        {!row.read && <StateMark icon="bell" tone="action" label={say(reviewWords.toRead)} />}
        {row.read && !row.stale && (
          <StateMark
            icon="check"
            tone="good"
            label={[say(reviewWords.read), row.score && meanSaid(row.score, language)]
              .filter(Boolean)
              .join(" ")}
          />
        )}
        {row.stale && <StateMark icon="pencil" tone="wait" label={say(reviewWords.changed)} />}
      </span>
    </li>
  );
}
