import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { Empty } from "../../design/empty.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { formatCents, formatDate } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type ActAnswer, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { givenFile } from "../../doors/web/uploaded.ts";
import { keepVehicle } from "../keep-vehicle.ts";
import { myVehicles } from "../my-vehicles.ts";
import { retireVehicle } from "../retire-vehicle.ts";
import { words } from "../words.ts";
import { VehicleFields } from "./vehicle-fields.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(myVehicles, {}), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const [intent, vehicle] = String(form.get("intent")).split(":");
  const call = { key: String(form.get("key")) };
  const text = textOf(form);
  const has = (name: string) => form.has(`${form.get("intent")}.${name}`);
  const paper = await givenFile(form, `${form.get("intent")}.paper`);
  const told = {
    ...(intent === "change" && { id: vehicle }),
    ...{ label: text("label"), plate: text("plate"), kind: text("kind"), basis: text("basis") },
    ...{ fiscalPower: Number(text("fiscalPower")), electric: has("electric"), utility: has("utility") },
    ...(paper && { paper }),
  };
  const outcome =
    intent === "retire"
      ? await web.performOperation(retireVehicle, { vehicle }, call)
      : await web.performOperation(keepVehicle, told, call);
  if (outcome.ok) return redirect("/frais/vehicules");
  return refusedAct(form, formErrors(outcome.refusal, web.language));
}

export type Mine = Awaited<ReturnType<typeof loader>>;

/** What one drives, with the kilometres of the year; to add, to correct, to retire. */
export default function MyVehiclesPage() {
  const { vehicles, formKey, year } = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead title={say(words.myVehicles)} above={<Link to="/frais">{say(words.myExpenses)}</Link>} />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {vehicles.length === 0 && (
        <Empty icon="receipt" title={say(words.noVehicle)}>
          {say(words.noVehicleWhy)}
        </Empty>
      )}
      {vehicles.map((vehicle) => (
        <VehiclePanel key={vehicle.id} {...{ vehicle, year, formKey, answer }} />
      ))}
      <ActForm
        intent="add"
        label={say(words.addVehicle)}
        formKey={formKey}
        refused={answer?.intent === "add"}
        fold={formKey}
        upload
      >
        <VehicleFields intent="add" vehicle={undefined} answer={answer} />
      </ActForm>
    </div>
  );
}

type PanelProps = {
  vehicle: Mine["vehicles"][number];
  year: string;
  formKey: string;
  answer: ActAnswer | undefined;
};

function VehiclePanel({ vehicle, year, formKey, answer }: PanelProps) {
  const say = useSay();
  const language = useLanguage();
  const { id, label, plate, kind, fiscalPower, basis, km, paidCents, retiredOn, paper } = vehicle;
  const intent = `change:${id}`;
  const facts = [
    say(words[`kind-${kind}`]),
    say(words.power, { power: fiscalPower }),
    plate,
    say(words[`basis-${basis}`]),
    paper && say(words.cardThere),
  ].filter(Boolean);
  return (
    <section className="panel stack" aria-label={label}>
      <h2>{label}</h2>
      <p>{facts.join(" · ")}</p>
      {basis === "scale" && (
        <p className="quiet">
          {say(words.drivenInYear, { km, year })}
          {", "}
          {say(words.paidInYear, { amount: formatCents(paidCents, language) })}
        </p>
      )}
      {retiredOn ? (
        <p className="quiet">{say(words.retired, { date: formatDate(retiredOn, language, "short") })}</p>
      ) : (
        <div className="stack">
          <ActForm
            {...{ intent, label: say(words.changeVehicle), formKey }}
            refused={answer?.intent === intent}
            fold={formKey}
            upload
          >
            <VehicleFields {...{ intent, vehicle, answer }} />
          </ActForm>
          <Form method="post">
            <input type="hidden" name="key" value={`${formKey}-retire-${id}`} />
            <button type="submit" name="intent" value={`retire:${id}`} className="button">
              {say(words.retireVehicle)}
              <span className="unseen"> {label}</span>
            </button>
          </Form>
        </div>
      )}
    </section>
  );
}
