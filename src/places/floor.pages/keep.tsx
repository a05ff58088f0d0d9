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
import { ActForm } from "../../design/act-form.tsx";
import { Choices } from "../../design/choices.tsx";
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { Empty } from "../../design/empty.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { CooperativeTabs } from "../../doors/web/cooperative-tabs.tsx";
import { givenFile } from "../../doors/web/uploaded.ts";
import { floorWords } from "../floor-words.ts";
import { giveFloorPlan } from "../give-floor-plan.ts";
import { placeOnPlan } from "../place-on-plan.ts";
import { floorPlanForm } from "../read-floor-plans.ts";
import { removeFloorPlan } from "../remove-floor-plan.ts";
import { takeOffPlan } from "../take-off-plan.ts";
import { words } from "../words.ts";
import { boxOf, Drawn, planName } from "./drawn.tsx";
import { PlacedForm, PlacementFields } from "./placement.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const plan = new URL(request.url).searchParams.get("plan") || undefined;
  const found = resultOf(await web.readView(floorPlanForm, { plan }), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const call = { key: String(form.get("key")) };
  const [intent = "", room = ""] = String(form.get("intent")).split(":");
  const text = textOf(form);
  const plan = String(form.get("plan") ?? "");
  const perform = async () => {
    switch (intent) {
      case "give": {
        const file = await givenFile(form, "give.file");
        return web.performOperation(giveFloorPlan, { site: text("site"), floor: text("floor"), file }, call);
      }
      case "remove":
        return web.performOperation(removeFloorPlan, { plan }, call);
      case "off":
        return web.performOperation(takeOffPlan, { room }, call);
      case "nudge":
        return web.performOperation(placeOnPlan, { plan, room, ...nudgedIn(form) }, call);
      default: {
        const at = { x: text("x"), y: text("y"), w: text("w"), h: text("h") };
        return web.performOperation(placeOnPlan, { plan, room: room || text("room"), ...at }, call);
      }
    }
  };
  const outcome = await perform();
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  const shown = intent === "give" ? outcome.result.id : intent === "remove" ? "" : plan;
  return redirect(`/cooperative/lieux/plans?${new URLSearchParams({ plan: shown, fait: "garde" })}`);
}

/** Where an arrow brings a place: two hundredths further, never beyond the picture. */
function nudgedIn(form: FormData) {
  const [, , across = "0", along = "0"] = String(form.get("intent")).split(":");
  const [x = 0, y = 0, w = 1, h = 1] = String(form.get("at")).split(" ").map(Number);
  const within = (to: number, size: number) => Math.max(0, Math.min(100 - size, to));
  return { x: within(x + Number(across), w), y: within(y + Number(along), h), w, h };
}

export type Found = Awaited<ReturnType<typeof loader>>;

/** Give the plan of each floor, and put places on it. */
export default function FloorPlansPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const [search] = useSearchParams();
  const say = useSay();
  const { plans, plan } = found;
  return (
    <div className="stack">
      <PageHead
        title={say(floorWords.plans)}
        above={<Link to="/cooperative/lieux">{say(words.settings)}</Link>}
        below={plan && <Link to={`/lieux/plan?plan=${plan.id}`}>{say(floorWords.plan)}</Link>}
      />
      <CooperativeTabs />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {search.has("fait") && !answer && <p role="status">{say(floorWords.saved)}</p>}
      {plans.length === 0 && (
        <Empty icon="building" title={say(floorWords.none)}>
          {say(floorWords.noneWhy)}
        </Empty>
      )}
      <GiveForm {...{ found, answer }} />
      {plans.length > 1 && (
        <nav className="actions" aria-label={say(floorWords.plans)}>
          {plans.map((one) => (
            <Link
              key={one.id}
              className="button"
              to={`/cooperative/lieux/plans?plan=${one.id}`}
              aria-current={one.id === plan?.id ? "page" : undefined}
            >
              {planName(one)}
            </Link>
          ))}
        </nav>
      )}
      {plan && <PlanEditor {...{ found, plan, answer }} />}
    </div>
  );
}

type Props = { found: Found; answer: ActAnswer | undefined };

function GiveForm({ found, answer }: Props) {
  const say = useSay();
  const field = fieldIn(answer, "give");
  return (
    <ActForm
      {...{ intent: "give", label: say(floorWords.give), formKey: found.formKey, upload: true }}
      refused={answer?.intent === "give"}
      fold={found.formKey}
    >
      <SelectField {...field("site", found.plan?.site ?? found.sites[0]?.id)} label={say(words.site)}>
        <Choices among={found.sites} />
      </SelectField>
      <TextField
        {...field("floor")}
        label={say(words.floor)}
        help={say(floorWords.floorHelp)}
        maxLength={40}
        optional
      />
      <TextField
        {...{ name: "give.file", type: "file", accept: "image/jpeg,image/png,image/webp" }}
        errors={answer?.errors}
        label={say(floorWords.plan)}
        help={say(floorWords.giveHelp)}
      />
    </ActForm>
  );
}

function PlanEditor({ found, plan, answer }: Props & { plan: NonNullable<Found["plan"]> }) {
  const say = useSay();
  const { placed, others, formKey } = found;
  const field = fieldIn(answer, "put", { x: "10", y: "10", w: "16", h: "14" });
  return (
    <section className="panel stack" aria-labelledby="plan-kept">
      <h2 id="plan-kept">{planName(plan)}</h2>
      <Drawn plan={plan}>
        {placed.map(({ id, name, place }) => (
          <span key={id} className="floor-box floor-kept" style={boxOf(place)} aria-hidden="true">
            <span>{name}</span>
          </span>
        ))}
      </Drawn>
      {others.length === 0 ? (
        <p className="quiet">{say(floorWords.allOn)}</p>
      ) : (
        <Form method="post" className="stack" noValidate aria-label={say(floorWords.put)}>
          <input type="hidden" name="key" value={`${formKey}-put`} />
          <input type="hidden" name="plan" value={plan.id} />
          <SelectField key={formKey} {...field("room", others[0]?.id)} label={say(words.place)}>
            <Choices among={others} />
          </SelectField>
          <PlacementFields field={field} />
          <div className="actions">
            <button type="submit" name="intent" value="put" className="button button-main">
              {say(floorWords.put)}
            </button>
          </div>
        </Form>
      )}
      <ul className="floor-placed">
        {placed.map((one) => (
          <PlacedForm key={one.id} {...{ one, plan, answer, formKey }} />
        ))}
      </ul>
      <ConfirmButton
        label={say(floorWords.remove)}
        icon="ban"
        effect={<p>{say(floorWords.removeEffect)}</p>}
        fields={{ intent: "remove", plan: plan.id, key: `${formKey}-remove` }}
      />
    </section>
  );
}
