import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { Choices } from "../../design/choices.tsx";
import { Moment } from "../../design/civil-date.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { SelectField, TextAreaField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { AccountTabs } from "../../doors/web/account-tabs.tsx";
import { type ActAnswer, fieldIn, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { confirmFirst } from "../../doors/web/confirm-first.ts";
import { webContext } from "../../doors/web/context.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { makeRequest } from "../make-request.ts";
import { ownWords as own } from "../own-words.ts";
import { accesses } from "../read-accesses.ts";
import { myData } from "../read-requests.ts";
import { requestKinds } from "../request.ts";
import { takeData } from "../take-data.ts";
import { words } from "../words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const person = web.person?.id;
  const { requests } = resultOf(await web.readView(myData, {}), request, web.language);
  const { rows } = resultOf(await web.readView(accesses, { person }), request, web.language);
  return { requests, rows, person, house: web.cooperative?.slug ?? "", formKey: crypto.randomUUID() };
}
type Mine = Awaited<ReturnType<typeof loader>>;

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const text = textOf(form);
  const call = { key: String(form.get("key")) };
  const person = web.person?.id;
  const taking = form.get("intent") === "take";
  const outcome = taking
    ? await web.performOperation(takeData, { person }, call)
    : await web.performOperation(makeRequest, { person, kind: text("kind"), told: text("told") }, call);
  if (!outcome.ok) confirmFirst(outcome.refusal, "/moi/donnees");
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  return redirect(taking ? "/moi/donnees?copie=1" : "/moi/donnees?envoye=1");
}

/** One's own data: take it away, ask something, see who looked. */
export default function MyDataPage() {
  const mine = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const [search] = useSearchParams();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead title={say(own.myData)} below={say(own.intro)} />
      <AccountTabs />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {search.has("envoye") && !answer && <p role="status">{say(own.sent)}</p>}
      <Copy mine={mine} ready={search.has("copie")} />
      <Requests mine={mine} answer={answer} />
      <Lookers rows={mine.rows} />
      <p>
        <a href={`/confidentialite/${mine.house}`}>{say(own.readInformation)}</a>
      </p>
    </div>
  );
}

function Copy({ mine: { person, formKey }, ready }: { mine: Mine; ready: boolean }) {
  const say = useSay();
  return (
    <section className="panel stack" aria-label={say(own.take)}>
      <h2>{say(own.take)}</h2>
      <p>{say(own.takeWhy)}</p>
      <p className="quiet">{say(own.takeNot)}</p>
      {ready ? (
        <p role="status">
          <a className="button button-main" href={`/listes/privacy/person?person=${person}`}>
            {say(words.fetchCopy)}
          </a>
        </p>
      ) : (
        <Form method="post" className="actions">
          <input type="hidden" name="key" value={`${formKey}-take`} />
          <button type="submit" name="intent" value="take" className="button button-main">
            {say(own.takeNow)}
          </button>
        </Form>
      )}
    </section>
  );
}

function Requests({ mine: { requests, formKey }, answer }: { mine: Mine; answer: ActAnswer | undefined }) {
  const say = useSay();
  const field = fieldIn(answer, "ask");
  const kinds = requestKinds.map((id) => ({ id, name: say(own[id]) }));
  return (
    <section className="panel stack" aria-label={say(own.mine)}>
      <h2>{say(own.mine)}</h2>
      <p className="quiet">{say(own.askWhy)}</p>
      {requests.length === 0 ? <p>{say(own.noRequest)}</p> : <Asked requests={requests} />}
      <ActForm
        intent="ask"
        label={say(own.ask)}
        formKey={formKey}
        refused={answer?.intent === "ask"}
        fold={String(requests.length)}
      >
        <SelectField label={say(own.what)} {...field("kind", "access")}>
          <Choices among={kinds} />
        </SelectField>
        <TextAreaField
          rows={4}
          label={say(own.details)}
          help={say(own.detailsHelp)}
          optional
          {...field("told")}
        />
      </ActForm>
    </section>
  );
}

function Asked({ requests }: Pick<Mine, "requests">) {
  const say = useSay();
  const language = useLanguage();
  const day = (date: string) => formatDate(date, language);
  return (
    <ul className="plain-list wide-list">
      {requests.map(({ id, kind, askedOn, dueOn, extendedFor, outcome, answeredAt, paper }) => (
        <li key={id}>
          <span>
            <strong>{say(own[kind])}</strong>, {day(askedOn)}
            <br />
            <span className="quiet">
              {outcome && answeredAt
                ? say(own[outcome], { date: day(civilDateOf(answeredAt)) })
                : say(own.waits, { date: day(dueOn) })}
              {extendedFor && ` · ${say(words.extendedFor, { reason: extendedFor })}`}
            </span>
          </span>
          {paper && <a href={`/donnees/demandes/${id}/reponse.pdf`}>{say(words.openAnswer)}</a>}
        </li>
      ))}
    </ul>
  );
}

function Lookers({ rows }: Pick<Mine, "rows">) {
  const say = useSay();
  return (
    <section className="panel stack" aria-label={say(own.whoLooked)}>
      <h2>{say(own.whoLooked)}</h2>
      <p className="quiet">{say(own.whoLookedWhy)}</p>
      {rows.length === 0 && <p>{say(own.nobody)}</p>}
      <ul className="plain-list wide-list">
        {rows.map((row) => (
          <li key={`${row.by} ${row.at.getTime()}`}>
            <span>
              {row.by}
              <br />
              <span className="quiet">
                {row.what === "copy" ? say(words.copyTaken) : row.parts.map((part) => say(part)).join(", ")}
              </span>
            </span>
            <Moment at={row.at} />
          </li>
        ))}
      </ul>
    </section>
  );
}
