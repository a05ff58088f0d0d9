import { Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { readEdition } from "../read-edition.ts";
import { words } from "../words.ts";
import { CallSaid, DatesSaid } from "./dates-said.tsx";
import { ForumTabs } from "./forum-tabs.tsx";
import { editionMarks, proposalMarks } from "./marks.ts";
import { NeedsBeside } from "./needs-beside.tsx";
import { SharePanel } from "./share-panel.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(readEdition, params), request, web.language);
  return { ...found, home: `${new URL(request.url).origin}/forum-public/${web.cooperative?.slug}` };
}
type Found = Awaited<ReturnType<typeof loader>>;

/** An edition: its dates, its call, one’s own proposals, what others need. */
export default function EditionPage() {
  const found = useLoaderData<typeof loader>();
  const say = useSay();
  const { edition: e, now, mayPropose } = found;
  return (
    <div className="stack">
      <PageHead
        title={e.name}
        above={<Link to="/forum">{say(words.forum)}</Link>}
        below={<DatesSaid {...e} />}
        action={
          mayPropose && (
            <Link
              className={e.state === "open" ? "button button-main" : "button"}
              to={`/forum/${e.id}/proposer`}
            >
              {say(words.proposeWorkshop)}
            </Link>
          )
        }
      />
      <ForumTabs {...found} />
      <div className="document event-page">
        <div className="stack">
          <section className="panel stack" aria-label={say(words.about)}>
            <p className="event-marks">
              <StateMark {...editionMarks[e.state]} label={say(words[`state-${e.state}`])} />
              <span className="quiet">
                {say(words[`form-${e.form}`])} · {say(words[`audience-${e.audience}`])}
              </span>
            </p>
            {e.about && <p className="told">{e.about}</p>}
            <p>
              <CallSaid {...e} now={now} />
            </p>
          </section>
          <OwnProposals own={found.own} />
        </div>
        <div className="document-side stack">
          <SharePanel {...found} />
          <NeedsBeside needs={found.needs} />
        </div>
      </div>
    </div>
  );
}

function OwnProposals({ own }: Pick<Found, "own">) {
  const say = useSay();
  if (own.length === 0) return null;
  return (
    <section className="panel stack" aria-label={say(words.myProposals)}>
      <h2>{say(words.myProposals)}</h2>
      <ul className="thread-list">
        {own.map((p) => (
          <li key={p.id}>
            <Link className="thread-title" to={`/forum/propositions/${p.id}`}>
              {p.title}
            </Link>
            <span className="thread-marks">
              <StateMark {...proposalMarks[p.state]} label={say(words[`proposal-${p.state}`])} />
              {p.waits && <StateMark icon="bell" tone="action" label={say(words.invitedYou)} />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
