import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from "react-router";
import { Empty } from "../../design/empty.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { ForumTabs } from "../edition.pages/forum-tabs.tsx";
import { proposalMarks } from "../edition.pages/marks.ts";
import { faces, listProposals, proposalsPerPage } from "../list-proposals.ts";
import { reviewWords } from "../review-words.ts";
import { words } from "../words.ts";
import { meanSaid } from "./readings.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const asked = { ...Object.fromEntries(new URL(request.url).searchParams), ...params };
  const found = resultOf(await web.readView(listProposals, asked), request, web.language);
  return { ...found, faces, perPage: proposalsPerPage };
}
type Row = Awaited<ReturnType<typeof loader>>["rows"][number];

const faceWords = {
  all: reviewWords.all,
  submitted: words["proposal-submitted"],
  accepted: words["proposal-accepted"],
  confirmed: words["proposal-confirmed"],
  over: words["proposal-rejected"],
} as const;

/** What was proposed, for the team. */
export default function ProposalsPage() {
  const found = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  const { edition: e, rows, face, page, perPage, total } = found;
  return (
    <div className="stack">
      <PageHead title={say(words.proposals)} above={<Link to={`/forum/${e.id}`}>{e.name}</Link>} />
      <ForumTabs edition={e} keeps />
      <nav aria-label={say(words.proposals)}>
        <ul className="dates">
          {found.faces.map((one) => (
            <li key={one}>
              <Link to={`?face=${one}`} {...(one === face && { "aria-current": "page" as const })}>
                {say(faceWords[one])}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {rows.length === 0 ? (
        <Empty icon="file-text" title={say(words.noProposal)}>
          {say(words.noProposalWhy)}
        </Empty>
      ) : (
        <ul className="thread-list">
          {rows.map((row) => (
            <ProposalLine key={row.id} row={row} />
          ))}
        </ul>
      )}
      <Pagination {...{ caption: say(words.proposals), search, page, perPage, total }} />
    </div>
  );
}

function ProposalLine({ row }: { row: Row }) {
  const say = useSay();
  const language = useLanguage();
  const verdict = row.verdict === null ? null : row.verdict ? "accept" : "reject";
  const read =
    row.mean === null ? null : say(reviewWords.mean, { mean: meanSaid(row.mean, language), n: row.readings });
  return (
    <li>
      <Link className="thread-title" to={`/forum/propositions/${row.id}`}>
        {row.title}
      </Link>
      <span className="quiet">
        {[row.activityName, row.hosts.join(", "), row.trackName, read].filter(Boolean).join(" · ")}
      </span>
      <span className="thread-marks">
        <StateMark {...proposalMarks[row.state]} label={say(words[`proposal-${row.state}`])} />
        {row.late && <StateMark icon="clock" tone="wait" label={say(words.late)} />}
        {verdict && (
          <StateMark
            icon={verdict === "accept" ? "check" : "x"}
            tone={verdict === "accept" ? "good" : "calm"}
            label={say(reviewWords[`verdict-${verdict}`])}
          />
        )}
      </span>
    </li>
  );
}
