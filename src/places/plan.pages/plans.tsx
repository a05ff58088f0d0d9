import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { Choices } from "../../design/choices.tsx";
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { AmountField, SelectField, TextField } from "../../design/field.tsx";
import { formatCents } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { parseAmount } from "../../design/parse-amount.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { CooperativeTabs } from "../../doors/web/cooperative-tabs.tsx";
import { endSubscription } from "../end-subscription.ts";
import { keepPlan } from "../keep-plan.ts";
import { planWords } from "../plan-words.ts";
import { roomPlans } from "../read-plans.ts";
import { settlePlaces } from "../settle-month.ts";
import { subscribe } from "../subscribe.ts";
import { words } from "../words.ts";
import { Owed } from "./owed.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const month = new URL(request.url).searchParams.get("month") || undefined;
  const found = resultOf(await web.readView(roomPlans, { month }), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const call = { key: String(form.get("key")) };
  const [intent, about] = String(form.get("intent")).split(":");
  const text = textOf(form);
  const perform = () => {
    switch (intent) {
      case "plan": {
        const amount = parseAmount(text("monthlyCents"), web.language);
        const monthlyCents = "cents" in amount ? amount.cents : text("monthlyCents");
        const told = { name: text("name"), includedHours: text("includedHours"), monthlyCents };
        return web.performOperation(keepPlan, told, call);
      }
      case "subscribe": {
        const told = { activity: text("activity"), plan: text("plan"), since: text("since") };
        return web.performOperation(subscribe, told, call);
      }
      case "end":
        return web.performOperation(endSubscription, { subscription: about }, call);
      default:
        return web.performOperation(settlePlaces, { month: about }, call);
    }
  };
  const outcome = await perform();
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  const { posted } = outcome.result as { posted?: number };
  const said = posted === undefined ? "fait=garde" : `compte=${posted}&month=${about}`;
  return redirect(`/cooperative/lieux/forfaits?${said}`);
}

export type Found = Awaited<ReturnType<typeof loader>>;

/** Plans, who has one, and what a month is charged. */
export default function PlansPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const [search] = useSearchParams();
  const say = useSay();
  const n = search.get("compte");
  const done = n !== null ? say(planWords.settled, { n }) : search.has("fait") ? say(words.saved) : null;
  return (
    <div className="stack">
      <PageHead
        title={say(planWords.plans)}
        above={<Link to="/cooperative/lieux">{say(words.settings)}</Link>}
        below={say(planWords.plansWhy)}
      />
      <CooperativeTabs />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {done && !answer && <p role="status">{done}</p>}
      <Plans {...{ found, answer }} />
      <Subscriptions {...{ found, answer }} />
      <Owed {...found} />
    </div>
  );
}

type Props = { found: Found; answer: ActAnswer | undefined };

function Plans({ found: { plans, keeps, formKey }, answer }: Props) {
  const say = useSay();
  const language = useLanguage();
  const field = fieldIn(answer, "plan");
  return (
    <section className="panel stack" aria-labelledby="plans">
      <h2 id="plans">{say(planWords.plans)}</h2>
      {plans.length === 0 && <p>{say(planWords.noPlan)}</p>}
      <ul className="plain-list wide-list">
        {plans.map(({ id, name, includedMinutes, monthlyCents }) => (
          <li key={id}>
            {say(planWords.offered, {
              ...{ name, hours: includedMinutes / 60, amount: formatCents(monthlyCents, language) },
            })}
          </li>
        ))}
      </ul>
      {keeps && (
        <ActForm
          intent="plan"
          label={say(planWords.keepPlan)}
          formKey={`${formKey}-plan`}
          refused={answer?.intent === "plan"}
          fold={formKey}
        >
          <TextField {...field("name")} label={say(planWords.name)} maxLength={80} />
          <div className="room-fields">
            <AmountField {...field("monthlyCents")} label={say(planWords.monthly)} />
            <TextField {...field("includedHours")} label={say(planWords.hours)} inputMode="numeric" />
          </div>
        </ActForm>
      )}
    </section>
  );
}

function Subscriptions({ found, answer }: Props) {
  const say = useSay();
  const { subscriptions, plans, activities, keeps, formKey, thisMonth } = found;
  const field = fieldIn(answer, "subscribe", { since: thisMonth });
  if (plans.length === 0) return null;
  return (
    <section className="panel stack" aria-labelledby="subscriptions">
      <h2 id="subscriptions">{say(planWords.subscribed)}</h2>
      <ul className="plain-list wide-list">
        {subscriptions.map(({ id, activityName, planName, since, until }) => (
          <li key={id}>
            <span>
              {`${activityName} · ${planName} · ${say(planWords.sinceMonth, { month: since })}`}{" "}
              {until && say(planWords.untilMonth, { month: until })}
            </span>
            {keeps && !until && (
              <ConfirmButton
                label={say(planWords.endSubscription)}
                effect={<p>{say(planWords.endEffect)}</p>}
                fields={{ intent: `end:${id}`, key: `${formKey}-${id}` }}
              />
            )}
          </li>
        ))}
      </ul>
      {keeps && (
        <ActForm
          intent="subscribe"
          label={say(planWords.subscribe)}
          formKey={`${formKey}-subscribe`}
          refused={answer?.intent === "subscribe"}
          fold={formKey}
        >
          <SelectField {...field("activity")} label={say(planWords.activity)}>
            <Choices none={say(words.noActivity)} among={activities} />
          </SelectField>
          <SelectField {...field("plan", plans[0]?.id)} label={say(planWords.plan)}>
            <Choices among={plans} />
          </SelectField>
          <TextField {...field("since")} type="month" label={say(planWords.firstMonth)} />
        </ActForm>
      )}
    </section>
  );
}
