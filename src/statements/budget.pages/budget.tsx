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
import { useSay } from "../../design/speak.ts";
import { ActivityTabs } from "../../doors/web/activity-tabs.tsx";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { typedOf } from "../../doors/web/typed.ts";
import { keepBudget } from "../keep-budget.ts";
import { readPlan } from "../read-budget.ts";
import { words } from "../words.ts";
import { BudgetForm } from "./budget-form.tsx";
import { BudgetTold, Versions } from "./budget-told.tsx";
import { typedBudget } from "./typed-budget.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const search = new URL(request.url).searchParams;
  const asked = {
    activity: params.activity,
    year: search.get("exercice") || undefined,
    version: search.get("version") || undefined,
  };
  const found = resultOf(await web.readView(readPlan, asked), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

export type Answer = {
  errors: Record<string, string>;
  whole: string | undefined;
  typed: Readonly<Record<string, string>>;
};

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const [year, base] = [String(form.get("year")), String(form.get("base"))];
  const asked = { activity: params.activity, year };
  const { months } = resultOf(await web.readView(readPlan, asked), request, web.language);
  const { amounts, errors } = typedBudget(form, months, web.language);
  const typed = typedOf(form);
  if (Object.keys(errors).length > 0) return { errors, whole: undefined, typed } satisfies Answer;
  const told = { activity: params.activity ?? null, year, base, amounts };
  const outcome = await web.performOperation(keepBudget, told, { key: String(form.get("key")) });
  const page = params.activity ? `/activites/${params.activity}/budget` : "/releves/cooperative/budget";
  if (outcome.ok) return redirect(`${page}?exercice=${year}&fait=1`);
  const refused = formErrors(outcome.refusal, web.language);
  return { errors: refused.errors, whole: refused.whole, typed } satisfies Answer;
}

export type FoundBudget = Awaited<ReturnType<typeof loader>>;

/** What was planned of a year beside what happened; written here by whoever runs the activity. */
export default function BudgetPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const [search] = useSearchParams();
  const say = useSay();
  const { activity, house, year, years, planned, mayKeep } = found;
  const name = year.endsOn.slice(0, 4);
  const above = activity ? (
    <Link to="/activites">{say(words.activities)}</Link>
  ) : (
    <Link to="/releves/cooperative">{say(words.sets)}</Link>
  );
  return (
    <div className="stack statement">
      <PageHead title={activity?.name ?? house} above={above} below={say(words.budgetOf, { year: name })} />
      {activity && <ActivityTabs activity={activity.id} />}
      <nav className="period-nav" aria-label={say(words.period)}>
        <ul className="period-kinds">
          {years.map((each) => (
            <li key={each}>
              <Link to={`?exercice=${each}`} aria-current={each === name ? "true" : undefined}>
                {each}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {search.has("fait") && !answer && <p role="status">{say(words.budgetSaved)}</p>}
      {planned ? (
        <BudgetTold found={found} planned={planned} />
      ) : (
        <Empty icon="coins" title={say(words.noBudget, { year: name })}>
          {say(mayKeep ? words.noBudgetWhy : words.noBudgetRead)}
        </Empty>
      )}
      {mayKeep && <BudgetForm key={search.toString()} found={found} answer={answer} />}
      {found.versions.length > 0 && <Versions found={found} />}
    </div>
  );
}
