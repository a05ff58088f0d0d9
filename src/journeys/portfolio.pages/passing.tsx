import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import type { FieldErrors } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { typedOf } from "../../doors/web/typed.ts";
import { handOver } from "../hand-over.ts";
import { handOverForm } from "../hand-over-form.ts";
import { words } from "../words.ts";
import { AdviserChoice } from "./adviser-choice.tsx";
import { PassingForm } from "./passing-form.tsx";
import { PortfolioTabs } from "./portfolio-tabs.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const adviser = new URL(request.url).searchParams.get("accompagnement") || undefined;
  const found = resultOf(await web.readView(handOverForm, { adviser }), request, web.language);
  return { ...found, key: crypto.randomUUID() };
}
export type Loaded = Awaited<ReturnType<typeof loader>>;
export type PassingAnswer = {
  errors: FieldErrors;
  whole?: string;
  typed: Readonly<Record<string, string>>;
  ticked: readonly string[];
};

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? "");
  const [ticked, notes] = [form.getAll("activity").map(String), form.getAll("passed").map(String)];
  const adviser = new URL(request.url).searchParams.get("accompagnement") || undefined;
  const all = async () =>
    resultOf(await web.readView(handOverForm, { adviser }), request, web.language).activities;
  const activities = form.has("all") ? (await all()).map(({ id }) => id) : ticked;
  const asked = { activities, notes, to: text("to"), on: text("on"), note: text("note") };
  const outcome = await web.performOperation(handOver, asked, { key: text("key") });
  if (outcome.ok) return redirect("/portefeuille/passation?fait=1");
  return {
    ...formErrors(outcome.refusal, web.language),
    typed: typedOf(form),
    ticked: [...ticked, ...notes],
  };
}

/** Hands activities over to a colleague, and what was handed over before. */
export default function PassingPage() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<PassingAnswer>();
  const [search] = useSearchParams();
  const say = useSay();
  const { adviser, advisers, whole, handOvers } = loaded;
  return (
    <div className="stack">
      <PageHead title={say(words.handOver)} below={say(words.handOverIntro)} />
      <PortfolioTabs />
      <AdviserChoice adviser={adviser} advisers={whole ? advisers : []} />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {search.has("fait") && !answer && <p role="status">{say(words.handed)}</p>}
      <PassingForm loaded={loaded} answer={answer} />
      <Past handOvers={handOvers} />
    </div>
  );
}

function Past({ handOvers }: Pick<Loaded, "handOvers">) {
  const say = useSay();
  const language = useLanguage();
  return (
    <section className="panel" aria-label={say(words.handOvers)}>
      <h2>{say(words.handOvers)}</h2>
      {handOvers.length === 0 && <p>{say(words.noHandOver)}</p>}
      <ul className="todo">
        {handOvers.map(({ id, activityName, fromName, toName, takesOn, note, done }) => (
          <li key={id}>
            <span className="todo-name">{activityName}</span>
            <span className="todo-detail">
              {say(words.fromWhomTo, { from: fromName ?? say(words.nobody), to: toName })},{" "}
              {say(done ? words.takenOn : words.takesOn, { date: formatDate(takesOn, language) })}
              {note && ` · ${note}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
