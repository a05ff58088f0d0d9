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
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { type ActAnswer, refusedAct } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { sayRefusal } from "../../foundation/refusal.ts";
import { proposalMarks } from "../edition.pages/marks.ts";
import { readProposal } from "../read-proposal.ts";
import { reviewWords } from "../review-words.ts";
import { words } from "../words.ts";
import { performOnProposal } from "./act.ts";
import { ActsPanel } from "./acts-panel.tsx";
import { HostsPanel } from "./hosts-panel.tsx";
import { ReadingPanel } from "./reading-panel.tsx";
import { TeamPanel } from "./team-panel.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const version = new URL(request.url).searchParams.get("version") ?? undefined;
  const found = resultOf(await web.readView(readProposal, { ...params, version }), request, web.language);
  const { notSent, ...may } = found.may;
  const closed = notSent && { code: notSent.code, sentence: sayRefusal(notSent, web.language) };
  return { ...found, may, closed, version: Number(version ?? 0), formKey: crypto.randomUUID() };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const { proposal = "" } = params;
  const outcome = await performOnProposal(web, proposal, form);
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  const intent = String(form.get("intent"));
  const gone = intent === "near" || intent === "decline";
  if (gone) return redirect("/forum");
  return redirect(`/forum/propositions/${proposal}?fait=${intent === "submit" ? "envoi" : "change"}`);
}

export type Found = Awaited<ReturnType<typeof loader>>;
export type Props = { found: Found; answer: ActAnswer | undefined };
const said = {
  envoi: words.sent,
  garde: words.keptAsDraft,
  brouillon: words.keptAsDraft,
  change: words.saved,
} as const;

/** A proposal: what it says, who runs it, what may be done with it; what readers and team think of it. */
export default function ProposalPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const [search] = useSearchParams();
  const say = useSay();
  const { proposal: p, edition: e, keeps, judgement, blind, late } = found;
  const done = said[(search.get("fait") ?? "") as keyof typeof said];
  const back = keeps
    ? `/forum/${e.id}/propositions`
    : judgement.reader
      ? `/forum/${e.id}/lecture`
      : `/forum/${e.id}`;
  const held = e.state === "held" && p.state === "confirmed";
  return (
    <div className="stack">
      <PageHead
        title={p.title}
        above={<Link to={back}>{e.name}</Link>}
        below={
          <span className="event-marks">
            <StateMark
              {...proposalMarks[p.state]}
              label={say(held ? words["proposal-held"] : words[`proposal-${p.state}`])}
            />
            {late && <StateMark icon="clock" tone="wait" label={say(words.late)} />}
            {blind && <StateMark icon="eye" tone="calm" label={say(words.blind)} />}
          </span>
        }
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {done && !answer && <p role="status">{say(done)}</p>}
      <div className="document event-page">
        <div className="stack">
          <What found={found} />
          <ReadingPanel found={found} answer={answer} />
          <TeamPanel found={found} answer={answer} />
        </div>
        <div className="document-side stack">
          <ActsPanel found={found} answer={answer} />
          <HostsPanel found={found} answer={answer} />
        </div>
      </div>
    </div>
  );
}

/** What it says; an earlier wording where a review judged that one. */
function What({ found }: { found: Found }) {
  const say = useSay();
  const { proposal: p, edition: e, earlier, version, needName } = found;
  const shown = earlier ?? p;
  return (
    <section className="panel stack" aria-label={say(words.aboutWorkshop)}>
      {earlier && <h2>{say(reviewWords.readVersion, { n: version })}</h2>}
      <p className="quiet">
        {[
          p.activityName,
          p.trackName,
          say(words.untitled, { n: shown.minutes, expected: shown.expected }),
          say(words[`wish-${shown.form}`]),
          say(words.version, { n: earlier ? version : p.version }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {earlier && <p>{earlier.title}</p>}
      <p className="told">{shown.about}</p>
      {needName && (
        <p>
          {say(words.need)} : {needName}
        </p>
      )}
      {shown.answers.map(
        (text, n) =>
          text !== "" && (
            <div key={e.questions[n] ?? n}>
              <h3>{e.questions[n]}</h3>
              <p className="told">{text}</p>
            </div>
          ),
      )}
      {shown.notes && (
        <div>
          <h3>{say(words.notes)}</h3>
          <p className="told">{shown.notes}</p>
        </div>
      )}
      {p.note && (
        <div>
          <h3>{say(words.teamNote)}</h3>
          <p className="told">{p.note}</p>
        </div>
      )}
    </section>
  );
}
