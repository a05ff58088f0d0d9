import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { type ActAnswer, refusedAct } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { Questions } from "../../doors/web/questions.tsx";
import { sayRefusal } from "../../foundation/refusal.ts";
import { markOf } from "../bill-marks.ts";
import { readBill } from "../read-bill.ts";
import { words } from "../words.ts";
import { performOnBill } from "./act.ts";
import { Decide } from "./decide.tsx";
import { Facts } from "./facts.tsx";
import { LinesRead } from "./lines-read.tsx";
import { Payments } from "./payments.tsx";
import { Rounds } from "./rounds.tsx";
import { Settle } from "./settle.tsx";

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(readBill, { bill: params.bill }), request, web.language);
  const { missing, whyNotMine, ...rest } = found;
  return {
    ...rest,
    missing: missing && sayRefusal(missing, web.language),
    whyNotMine: whyNotMine && sayRefusal(whyNotMine, web.language),
    formKey: crypto.randomUUID(),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const outcome = await performOnBill(web, params.bill ?? "", form);
  if (outcome.ok) return redirect(`/achats/${params.bill}`);
  return refusedAct(form, formErrors(outcome.refusal, web.language));
}

export type Found = Awaited<ReturnType<typeof loader>>;
export type Props = { found: Found; answer: ActAnswer | undefined };

/** One bill: what it says, the next act first, then what was asked, approved, paid. */
export default function BillPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const { bill, today } = found;
  const { icon, word, tone } = markOf(bill, today);
  const shared = { found, answer };
  const named = { supplier: bill.supplierName ?? "", reference: bill.reference };
  const title = bill.kind === "credit" ? words.creditTitle : words.billTitle;
  return (
    <div className="stack">
      <PageHead
        title={bill.supplierName ? say(title, named) : say(words.untitled)}
        above={<Link to="/achats">{say(words.purchases)}</Link>}
        below={<StateMark icon={icon} label={say(word)} tone={tone} />}
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <div className="document">
        <div className="stack">
          <Facts found={found} />
          <LinesRead found={found} />
        </div>
        <div className="document-side stack">
          <Decide {...shared} />
          <Settle {...shared} />
          <Questions {...found} answer={answer} ask={words.askAboutBill} reply={words.answerQuestion} />
          <Payments {...shared} />
          <Rounds found={found} />
        </div>
      </div>
    </div>
  );
}
