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
import { ErrorSummary } from "../../design/error-summary.tsx";
import { TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { parseAmount } from "../../design/parse-amount.ts";
import { useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { type ActAnswer, fieldIn, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { domiciliationWords as of } from "../domiciliation-words.ts";
import { keepAgreement } from "../keep-agreement.ts";
import { keepDomiciliation } from "../keep-domiciliation.ts";
import { domiciliations } from "../read-domiciliations.ts";
import { PlacesTabs } from "../room.pages/places-tabs.tsx";
import { words } from "../words.ts";
import { ContractForm } from "./contract-form.tsx";
import { StandingMark } from "./standing-mark.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(domiciliations, {}), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

const told = ["site", "firm", "representative", "representativeAddress", "phone", "email"].concat([
  ...["worksAt", "booksAt", "startsOn", "months"],
]);

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const call = { key: String(form.get("key")) };
  const text = textOf(form);
  if (form.get("intent") === "agreement") {
    const input = { number: text("number"), prefecture: text("prefecture"), grantedOn: text("grantedOn") };
    const outcome = await web.performOperation(keepAgreement, input, call);
    if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
    return redirect("/lieux/domiciliations");
  }
  const amount = parseAmount(text("monthlyCents"), web.language);
  const monthlyCents = "cents" in amount ? amount.cents : text("monthlyCents");
  const siren = text("siren").replace(/\s/g, "") || null;
  const input = { ...Object.fromEntries(told.map((name) => [name, text(name)])), siren, monthlyCents };
  const outcome = await web.performOperation(keepDomiciliation, input, call);
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  return redirect(`/lieux/domiciliations/${outcome.result.id}`);
}

export type Found = Awaited<ReturnType<typeof loader>>;
type Props = { found: Found; answer: ActAnswer | undefined };

/** The approval, the firms that have their office here, the list that is owed each quarter. */
export default function DomiciliationsPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead title={say(of.domiciliations)} below={say(of.why)} />
      <PlacesTabs />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <AgreementPanel {...{ found, answer }} />
      {found.rows.length === 0 && <p>{say(of.none)}</p>}
      <ul className="booking-lines">
        {found.rows.map((row) => (
          <li key={row.id} className="panel booking-line">
            <h2>
              <Link to={`/lieux/domiciliations/${row.id}`}>{row.firm}</Link>
            </h2>
            <p className="quiet">{`${row.representative} · ${row.siteName}`}</p>
            <p>
              <StandingMark {...row} />
            </p>
            {row.untaken && <StateMark icon="alert-triangle" tone="wrong" label={say(of.untaken)} />}
          </li>
        ))}
      </ul>
      <ContractForm {...{ found, answer }} />
      <QuarterPanel today={found.today} />
    </div>
  );
}

function AgreementPanel({ found: { agreement, renewSoon, formKey }, answer }: Props) {
  const say = useSay();
  const field = fieldIn(answer, "agreement");
  return (
    <section className="panel stack" aria-labelledby="agreement">
      <h2 id="agreement">{say(of.agreement)}</h2>
      {agreement ? (
        <p>{say(of.agreed, { ...agreement, date: agreement.endsOn })}</p>
      ) : (
        <p>{say(of.noAgreement)}</p>
      )}
      {renewSoon && <p>{say(of.renewSoon)}</p>}
      <ActForm
        intent="agreement"
        label={say(of.keepAgreement)}
        formKey={`${formKey}-agreement`}
        refused={answer?.intent === "agreement"}
        fold={formKey}
      >
        <TextField {...field("number")} label={say(of.number)} maxLength={60} />
        <TextField {...field("prefecture")} label={say(of.prefecture)} maxLength={80} />
        <TextField {...field("grantedOn")} type="date" label={say(of.grantedOn)} help={say(of.grantedHelp)} />
      </ActForm>
    </section>
  );
}

function QuarterPanel({ today }: { today: string }) {
  const say = useSay();
  return (
    <section className="panel stack" aria-labelledby="quarterly">
      <h2 id="quarterly">{say(of.quarterly)}</h2>
      <p>{say(of.quarterlyWhy)}</p>
      <Form method="get" action="/listes/places/domiciliations" reloadDocument className="actions">
        <TextField name="month" type="month" label={say(of.quarter)} defaultValue={today.slice(0, 7)} />
        <button type="submit" name="format" value="csv" className="button">
          CSV
        </button>
        <button
          type="submit"
          name="format"
          value="xlsx"
          className="button"
          aria-label={`XLSX, ${say(words.show)}`}
        >
          XLSX
        </button>
      </Form>
    </section>
  );
}
