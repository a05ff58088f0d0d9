import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { Choices } from "../../design/choices.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { AmountField, SelectField } from "../../design/field.tsx";
import { formatCents } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { parseAmount } from "../../design/parse-amount.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { When } from "../../design/when.tsx";
import { type ActAnswer, fieldIn, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { faultsOf } from "../../foundation/input.ts";
import { mealWords } from "../meal-words.ts";
import { readMeal } from "../read-meal.ts";
import { setMealCost } from "../set-meal-cost.ts";
import { EventTabs } from "./event-tabs.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(readMeal, params), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

type Found = Awaited<ReturnType<typeof loader>>;

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const text = textOf(form);
  const amount = parseAmount(text("costCents"), web.language);
  const costCents = "cents" in amount ? amount.cents : text("costCents");
  const told = { event: params.event, costCents, paidBy: text("paidBy") };
  const errors = faultsOf(setMealCost.input, told, web.language);
  if (Object.keys(errors).length > 0) return refusedAct(form, { errors });
  const outcome = await web.performOperation(setMealCost, told, { key: String(form.get("key")) });
  if (outcome.ok) return redirect(`/evenements/${params.event}/repas`);
  return refusedAct(form, formErrors(outcome.refusal, web.language));
}

/** How many eat, what they must not, what it cost and what each owes. */
export default function MealPage() {
  const {
    event: e,
    heads,
    diets,
    allergies,
    begun,
    people,
    self,
    formKey,
    ...rest
  } = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const field = fieldIn(answer, "cost", { paidBy: self ?? "" });
  return (
    <div className="stack">
      <PageHead
        title={say(mealWords.readMeal)}
        above={<Link to={`/evenements/${e.id}`}>{e.title}</Link>}
        below={<When from={e.startsAt} to={e.endsAt} date={civilDateOf(e.startsAt)} />}
      />
      <EventTabs event={e} here="repas" />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <Heads {...{ heads, diets, allergies }} />
      <Cost {...rest} heads={heads} />
      {begun && (
        <ActForm
          {...{ intent: "cost", formKey, fold: formKey, refused: answer?.intent === "cost" }}
          label={say(mealWords.setMealCost)}
        >
          <AmountField {...field("costCents")} label={say(mealWords.costCents)} />
          <SelectField {...field("paidBy")} label={say(mealWords.paidBy)}>
            <Choices among={people} />
          </SelectField>
        </ActForm>
      )}
    </div>
  );
}

/** What is to be laid and cooked; nobody is named. */
function Heads({ heads, diets, allergies }: Pick<Found, "heads" | "diets" | "allergies">) {
  const say = useSay();
  const title = say(mealWords.heads, { n: heads });
  return (
    <section className="panel stack" aria-label={title}>
      <h2>{title}</h2>
      <p className="quiet">{say(mealWords.headsWhy)}</p>
      <h3>{say(mealWords.dietsTitle)}</h3>
      {diets.length + allergies.length === 0 && <p>{say(mealWords.noDiet)}</p>}
      <ul>
        {diets.map(({ diet, n }) => (
          <li key={diet}>{say(mealWords.count, { name: say(mealWords[`diet-${diet}`]), n })}</li>
        ))}
        {allergies.map((allergy) => (
          <li key={allergy}>
            {say(mealWords.allergies)} : {allergy}
          </li>
        ))}
      </ul>
      <p className="quiet">{say(mealWords.dietWhy)}</p>
    </section>
  );
}

type CostProps = Pick<Found, "cost" | "most" | "least" | "heads">;

function Cost({ cost, most, least, heads }: CostProps) {
  const say = useSay();
  const language = useLanguage();
  if (!cost) return null;
  const amount = (cents: bigint) => formatCents(cents, language);
  const shares = most !== null && least !== null && { most: amount(most), least: amount(least) };
  return (
    <section className="panel" aria-label={say(mealWords.cost)}>
      <h2>{say(mealWords.cost)}</h2>
      <p>{say(mealWords.costSaid, { amount: amount(cost.costCents), name: cost.name ?? "–" })}</p>
      {shares && (
        <p>
          {most === least
            ? say(mealWords.share, { amount: shares.most, n: heads })
            : say(mealWords.shareBetween, { ...shares, n: heads })}
        </p>
      )}
    </section>
  );
}
