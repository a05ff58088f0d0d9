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
import { type ActAnswer, refusedAct } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { hiringDeclaration } from "../hiring-declaration.ts";
import { contractSheet } from "../read-contract.ts";
import { words } from "../words.ts";
import { performAct } from "./act.ts";
import { LifeActs } from "./acts.tsx";
import { ContractStateMark } from "./contract-state.tsx";
import { FormalityList } from "./formality-list.tsx";
import { Clauses, Facts } from "./sheet-parts.tsx";
import { SignAct } from "./sign-act.tsx";
import { Timeline } from "./timeline.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const sheet = resultOf(await web.readView(contractSheet, params), request, web.language);
  const asked = sheet.mayKeep && sheet.contract.kind !== "cape";
  const declaration = asked ? await web.readView(hiringDeclaration, params) : null;
  return {
    ...sheet,
    declaration: declaration?.ok ? declaration.result : null,
    key: crypto.randomUUID(),
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const intent = String(form.get("intent"));
  const outcome = await performAct(intent, { web, contract: params.contract ?? "", form });
  if ("ok" in outcome && outcome.ok) return redirect(`/contrats/${params.contract}`);
  return refusedAct(form, "ok" in outcome ? formErrors(outcome.refusal, web.language) : outcome);
}

export type Sheet = Awaited<ReturnType<typeof loader>>;
export type Props = { sheet: Sheet; answer: ActAnswer | undefined };

/** A contract: what is left to do, then its dates, its formalities, what may be done, its clauses. */
export default function ContractPage() {
  const sheet = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const { contract, state } = sheet;
  const shared = { sheet, answer };
  return (
    <div className="stack">
      <PageHead
        title={contract.personName}
        above={<Link to="/contrats">{say(words.contracts)}</Link>}
        below={
          <>
            {say(words[`${contract.kind}Long`])}
            <ContractStateMark of={state} />
          </>
        }
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <SignAct {...shared} />
      <Facts sheet={sheet} />
      <Timeline milestones={sheet.timeline} today={sheet.today} />
      <FormalityList {...shared} />
      <LifeActs {...shared} />
      <Clauses sheet={sheet} />
    </div>
  );
}
