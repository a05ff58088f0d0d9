import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { formatDate } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { type ActAnswer, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { sayRefusal } from "../../foundation/refusal.ts";
import { confirmPayslip } from "../confirm-payslip.ts";
import { whyNotDeliver } from "../deliver-payslips.ts";
import { payslipWords } from "../payslip-words.ts";
import { readPayslip } from "../read-payslip.ts";
import { runWords } from "../run-words.ts";
import { setAsidePayslip } from "../set-aside-payslip.ts";
import { markOf } from "../standing-words.ts";
import { words } from "../words.ts";
import { Handle } from "./handle.tsx";
import { WayToCost, WayToNet } from "./ways.tsx";
import { Written } from "./written.tsx";

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const outcome = await web.readView(readPayslip, { payslip: params.payslip });
  const found = resultOf(outcome, request, web.language);
  const why = found.may.handle ? whyNotDeliver(found.payslip) : null;
  return { ...found, whyNot: why && sayRefusal(why, web.language), formKey: crypto.randomUUID() };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const text = textOf(form);
  const call = { key: String(form.get("key")) };
  const asked = { payslip: params.payslip ?? "", reason: text("reason") };
  const outcome =
    form.get("intent") === "aside"
      ? await web.performOperation(setAsidePayslip, asked, call)
      : await web.performOperation(confirmPayslip, { ...asked, contract: text("contract") }, call);
  if (outcome.ok) return redirect(`/paie/bulletins/${params.payslip}`);
  return refusedAct(form, formErrors(outcome.refusal, web.language));
}

export type Found = Awaited<ReturnType<typeof loader>>;

/** One payslip: what became of it, what is written in it, what it cost beside what was planned. */
export default function PayslipPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const language = useLanguage();
  const { payslip, own, may, whyNot } = found;
  const month = formatDate(`${payslip.month}-01`, language, "month");
  const name = payslip.personName ?? (payslip.nameRead || say(payslipWords.unknown));
  const { icon, word, tone } = markOf(payslip);
  const back = may.keep ? `/paie/mois/${payslip.month}` : "/paie/bulletins";
  return (
    <div className="stack">
      <PageHead
        title={own ? say(payslipWords.title, { month }) : say(payslipWords.titleOf, { month, name })}
        above={<Link to={back}>{say(may.keep ? words.runOf : words.myPayslips, { month })}</Link>}
        below={
          may.keep || payslip.replacedBy ? <StateMark icon={icon} label={say(word)} tone={tone} /> : undefined
        }
        action={
          <Link className="button" to={`/paie/bulletins/${payslip.id}/pdf`} reloadDocument>
            {say(payslipWords.openPdf)}
          </Link>
        }
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {whyNot && <p className="wrong">{whyNot}</p>}
      <Others found={found} />
      <div className="document">
        <div className="stack">
          <WayToNet found={found} />
          <WayToCost found={found} />
        </div>
        <div className="document-side stack">
          {may.handle && <Handle found={found} answer={answer} />}
          <Written found={found} />
        </div>
      </div>
    </div>
  );
}

/** The payslip that it replaces, and the one that replaces it. */
function Others({ found: { payslip } }: { found: Found }) {
  const say = useSay();
  const { replaces, replacedBy } = payslip;
  const before = replaces ?? (payslip.standing === "replaces" ? (payslip.before?.id ?? null) : null);
  return (
    <>
      {before && (
        <p>
          {say(payslip.deliveredAt ? payslipWords.replacesOne : runWords.stateBack)}{" "}
          <Link to={`/paie/bulletins/${before}`}>{say(payslipWords.seeOther)}</Link>
        </p>
      )}
      {replacedBy && (
        <p>
          {say(payslipWords.replacedBy)}{" "}
          <Link to={`/paie/bulletins/${replacedBy}`}>{say(payslipWords.seeOther)}</Link>
        </p>
      )}
    </>
  );
}
