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
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type ActAnswer, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { confirmFirst } from "../../doors/web/confirm-first.ts";
import { webContext } from "../../doors/web/context.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { answerRequest } from "../answer-request.ts";
import { erasePerson } from "../erase-person.ts";
import { extendRequest } from "../extend-request.ts";
import { oneRequest } from "../read-requests.ts";
import { takeData } from "../take-data.ts";
import { words } from "../words.ts";
import { ErasurePlan } from "./erasure-plan.tsx";
import { RequestActs } from "./request-acts.tsx";
import { RequestState } from "./request-state.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(oneRequest, params), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}
export type OneRequest = Awaited<ReturnType<typeof loader>>;

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const text = textOf(form);
  const call = { key: String(form.get("key")) };
  const id = params.request;
  const intent = String(form.get("intent"));
  const outcome =
    intent === "erase"
      ? await web.performOperation(erasePerson, { request: id }, call)
      : intent === "extend"
        ? await web.performOperation(extendRequest, { request: id, reason: text("reason") }, call)
        : intent === "take"
          ? await web.performOperation(takeData, { person: String(form.get("person")) }, call)
          : await web.performOperation(
              answerRequest,
              { request: id, outcome: text("outcome"), reason: text("reason") },
              call,
            );
  if (!outcome.ok) confirmFirst(outcome.refusal, `/donnees/demandes/${id}`);
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  return redirect(`/donnees/demandes/${id}?${intent === "take" ? "copie" : "fait"}=1`);
}

/** A request: what is asked, until when, what an erasure would do, and the answer. */
export default function RequestPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const [search] = useSearchParams();
  const say = useSay();
  const { request, plan, today } = found;
  return (
    <div className="stack">
      <PageHead
        title={`${request.name} : ${say(words[request.kind])}`}
        above={<Link to="/donnees/demandes">{say(words.requests)}</Link>}
        below={<RequestState request={request} today={today} />}
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {search.has("fait") && !answer && <p role="status">{say(words.saved)}</p>}
      <Facts {...found} />
      {plan && <ErasurePlan plan={plan} />}
      {request.outcome === null && <RequestActs found={found} answer={answer} copied={search.has("copie")} />}
    </div>
  );
}

function Facts({ request }: OneRequest) {
  const say = useSay();
  const language = useLanguage();
  const day = (date: string) => formatDate(date, language);
  const { askedOn, via, dueOn, told, extendedFor, answeredAt, answeredBy, reason, id } = request;
  return (
    <section className="panel" aria-label={say(words.kind)}>
      <dl className="sheet">
        <div>
          <dt>{say(words.askedOn)}</dt>
          <dd>
            {day(askedOn)}, {say(words.via)} {say(words[via])}
          </dd>
        </div>
        <div>
          <dt>{say(words.dueOn)}</dt>
          <dd>
            {day(dueOn)}
            {extendedFor && ` · ${say(words.extendedFor, { reason: extendedFor })}`}
          </dd>
        </div>
        {told && (
          <div>
            <dt>{say(words.told)}</dt>
            <dd>{told}</dd>
          </div>
        )}
        {answeredAt && (
          <div>
            <dt>{say(words.outcome)}</dt>
            <dd>
              {say(words.answeredBy, { name: answeredBy ?? "", date: day(civilDateOf(answeredAt)) })}
              {reason && ` : ${reason}`}{" "}
              <a href={`/donnees/demandes/${id}/reponse.pdf`}>{say(words.openAnswer)}</a>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
