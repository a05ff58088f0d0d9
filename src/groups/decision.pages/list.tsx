import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { Empty } from "../../design/empty.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { decisionWords } from "../decision-words.ts";
import { GroupMark } from "../group.pages/group-mark.tsx";
import { GroupTabs } from "../group.pages/group-tabs.tsx";
import { decisionsPerPage, listDecisions } from "../list-decisions.ts";
import { recordDecision } from "../record-decision.ts";
import { words } from "../words.ts";
import { DecisionForm } from "./decision-form.tsx";
import { DecisionList } from "./decision-list.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const page = new URL(request.url).searchParams.get("page") ?? undefined;
  const found = resultOf(await web.readView(listDecisions, { ...params, page }), request, web.language);
  return { ...found, perPage: decisionsPerPage, formKey: crypto.randomUUID() };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const text = textOf(form);
  const vote = text("manner") === "vote";
  const count = (name: string) => (vote ? text(name) || null : null);
  const told = {
    ...{ group: params.group, title: text("title"), text: text("text"), manner: text("manner") },
    ...{ meeting: text("meeting") || null, decidedOn: text("decidedOn") || null },
    ...{ votesFor: count("votesFor"), votesAgainst: count("votesAgainst") },
    ...{ abstentions: count("abstentions"), replaces: text("replaces") || null },
    present: form.getAll("decide.present").map(String),
  };
  const outcome = await web.performOperation(recordDecision, told, { key: String(form.get("key")) });
  if (outcome.ok) return redirect(`/groupes/${params.group}/decisions`);
  return refusedAct(form, formErrors(outcome.refusal, web.language));
}

export type Found = Awaited<ReturnType<typeof loader>>;

/** The register of a group: what it decided, numbered, the latest first. */
export default function DecisionsPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const [search] = useSearchParams();
  const say = useSay();
  const { group, own, state, rows, total, page, perPage, mayRecord } = found;
  const caption = say(decisionWords.register);
  return (
    <div className="stack">
      <PageHead
        title={group.name}
        above={<Link to="/groupes">{say(words.groups)}</Link>}
        below={<GroupMark {...group} state={state} />}
      />
      <GroupTabs group={group.id} name={group.name} member={own.member} />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {mayRecord && <DecisionForm found={found} answer={answer} />}
      {rows.length === 0 ? (
        <Empty icon="scale" title={say(decisionWords.noDecision)}>
          {say(decisionWords.noDecisionWhy)}
        </Empty>
      ) : (
        <section className="panel stack" aria-label={caption}>
          <h2>{caption}</h2>
          <p className="quiet">{say(decisionWords.registerWhy)}</p>
          <DecisionList rows={rows} />
        </section>
      )}
      <Pagination {...{ caption, search, page, perPage, total }} />
    </div>
  );
}
