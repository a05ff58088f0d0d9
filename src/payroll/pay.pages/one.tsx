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
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { TextAreaField } from "../../design/field.tsx";
import { formatCents, formatDate } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { type ActAnswer, fieldIn, refusedAct } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { sayRefusal } from "../../foundation/refusal.ts";
import { deskWords } from "../desk-words.ts";
import { payMarks } from "../pay-marks.ts";
import { readProposal } from "../read-proposal.ts";
import { words } from "../words.ts";
import { performOnPay } from "./act.ts";
import { Facts } from "./facts.tsx";
import { PaysTable } from "./pays-table.tsx";

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const outcome = await web.readView(readProposal, { proposal: params.proposal });
  const { whyNot, ...found } = resultOf(outcome, request, web.language);
  return { ...found, whyNot: whyNot && sayRefusal(whyNot, web.language), formKey: crypto.randomUUID() };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  form.set("proposal", params.proposal ?? "");
  const { outcome } = await performOnPay(web, form);
  if (outcome.ok) return redirect(`/paie/propositions/${params.proposal}`);
  return refusedAct(form, formErrors(outcome.refusal, web.language));
}

export type Found = Awaited<ReturnType<typeof loader>>;

/** One pay that was proposed: what it takes, what there is, what may be decided, what came before. */
export default function ProposalPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const language = useLanguage();
  const { proposal, own, history } = found;
  const { icon, word, tone } = payMarks[proposal.state];
  const month = formatDate(`${proposal.month}-01`, language, "month");
  const of = { activite: proposal.activity, personne: proposal.person, mois: proposal.month };
  return (
    <div className="stack">
      <PageHead
        title={say(words.payTitle, { month, name: proposal.personName })}
        above={<Link to={own ? "/paie" : "/paie/propositions"}>{say(own ? words.myPay : words.pays)}</Link>}
        below={<StateMark icon={icon} label={say(word)} tone={tone} />}
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <div className="document">
        <div className="stack">
          <Facts found={found} />
          <p>
            <Link to={`/paie?${new URLSearchParams(of)}`}>{say(words.seePay)}</Link>
          </p>
        </div>
        <div className="document-side stack">
          <Decide found={found} answer={answer} />
        </div>
      </div>
      {history.length > 0 && (
        <PaysTable caption={say(own ? words.history : words.historyOf)} rows={history} />
      )}
    </div>
  );
}

type ValidateProps = { told: Record<string, string>; formKey: string; whyNot: string | null };

/** The main act, with what it does in a sentence; grey, with why, where it may not be done. */
function Validate({ told, formKey, whyNot }: ValidateProps) {
  const say = useSay();
  return (
    <Form method="post" className="stack">
      <input type="hidden" name="key" value={`${formKey}-validate`} />
      <p id="effect">{whyNot ?? say(deskWords.validateEffect, told)}</p>
      <button
        type={whyNot ? "button" : "submit"}
        name="intent"
        value="validate"
        className={whyNot ? "button" : "button button-main"}
        aria-describedby="effect"
        aria-disabled={whyNot ? true : undefined}
      >
        {say(words.validateProposal)}
      </button>
    </Form>
  );
}

/** What may be done with the pay now: the next act first. */
function Decide({ found, answer }: { found: Found; answer: ActAnswer | undefined }) {
  const say = useSay();
  const language = useLanguage();
  const { may, own, whyNot, proposal, takenCents, formKey } = found;
  const told = {
    ...{ name: proposal.personName, month: formatDate(`${proposal.month}-01`, language, "month") },
    net: formatCents(proposal.netCents, language),
    taken: formatCents(takenCents, language),
  };
  const field = fieldIn(answer, "return");
  return (
    <>
      {may.validate && <Validate {...{ told, formKey, whyNot }} />}
      {may.return && own && <p className="quiet">{say(deskWords.ownWaits)}</p>}
      {may.return && (
        <ActForm
          intent="return"
          label={say(words.returnProposal)}
          formKey={formKey}
          refused={answer?.intent === "return"}
          fold={formKey}
        >
          <TextAreaField {...field("reason")} label={say(words.reason)} />
        </ActForm>
      )}
      {may.withdraw && (
        <ConfirmButton
          label={say(words.withdrawProposal)}
          icon="arrow-back-up"
          effect={<p>{say(words.withdrawEffect)}</p>}
          fields={{ intent: "withdraw", key: `${formKey}-withdraw` }}
        />
      )}
    </>
  );
}
