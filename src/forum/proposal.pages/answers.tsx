import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { Empty } from "../../design/empty.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, refusedAct } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { ForumTabs } from "../edition.pages/forum-tabs.tsx";
import { handOverAnswers } from "../hand-over-answers.ts";
import { readAnswers } from "../list-proposals.ts";
import { proposalAccepted, proposalDeclined } from "../notice-kinds.ts";
import { releaseAnswers } from "../release-answers.ts";
import { reviewWords } from "../review-words.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(readAnswers, params), request, web.language);
  return {
    ...found,
    says: { yes: proposalAccepted.says, no: proposalDeclined.says },
    formKey: crypto.randomUUID(),
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const { edition } = params;
  const over = form.get("intent") === "hand-over";
  const call = { key: String(form.get("key")) };
  const outcome = over
    ? await web.performOperation(handOverAnswers, { edition }, call)
    : await web.performOperation(releaseAnswers, { edition }, call);
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  return redirect(`/forum/${edition}/reponses?fait=${over ? "passe" : "1"}`);
}

/** Every answer as it will leave, before all of them do. */
export default function AnswersPage() {
  const { edition: e, rows, waiting, says, own, able, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const [search] = useSearchParams();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead
        title={say(reviewWords.answers)}
        above={<Link to={`/forum/${e.id}`}>{e.name}</Link>}
        below={`${say(reviewWords.outbox, { n: rows.length })} · ${say(reviewWords.waiting, { n: waiting })}`}
        action={
          rows.length > 0 && (
            <ConfirmButton
              label={say(reviewWords.releaseAnswers)}
              icon="check"
              effect={say(reviewWords.releaseEffect, { n: rows.length })}
              fields={{ key: formKey, intent: "release" }}
            />
          )
        }
      />
      <ForumTabs edition={e} keeps />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {search.has("fait") && !answer && (
        <p role="status">
          {say(search.get("fait") === "passe" ? reviewWords.handedOver : reviewWords.released)}
        </p>
      )}
      <OwnWaiting own={own} able={able} formKey={formKey} />
      {rows.length === 0 && (
        <Empty icon="send" title={say(reviewWords.noAnswers)}>
          {say(reviewWords.noAnswersWhy)}
        </Empty>
      )}
      <ul className="thread-list">
        {rows.map(({ id, title, accepted, note, to }) => (
          <li key={id}>
            <Link className="thread-title" to={`/forum/propositions/${id}`}>
              {say(accepted ? says.yes : says.no, { title, edition: e.name })}
            </Link>
            <span className="quiet">{say(reviewWords.to, { names: to.join(", ") })}</span>
            {note && <span className="told">{note}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

type Waiting = Pick<Awaited<ReturnType<typeof loader>>, "own" | "able" | "formKey">;

/** What one runs oneself: who can answer it, and one press that tells them. */
function OwnWaiting({ own, able, formKey }: Waiting) {
  const say = useSay();
  if (own.length === 0) return null;
  const names = able.map(({ name }) => name).join(", ");
  return (
    <section className="panel stack" aria-label={say(reviewWords.handOver)}>
      <p>{say(reviewWords.ownWaits, { n: own.length })}</p>
      <ul className="thread-list">
        {own.map(({ id, title }) => (
          <li key={id}>
            <Link to={`/forum/propositions/${id}`}>{title}</Link>
          </li>
        ))}
      </ul>
      <p>{able.length > 0 ? say(reviewWords.whoCan, { names }) : say(reviewWords.nobodyCan)}</p>
      {able.length > 0 && (
        <Form method="post" className="actions">
          <input type="hidden" name="key" value={`${formKey}-hand-over`} />
          <button type="submit" name="intent" value="hand-over" className="button">
            {say(reviewWords.handOver)}
          </button>
        </Form>
      )}
    </section>
  );
}
