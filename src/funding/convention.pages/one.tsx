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
import { conventionSheet } from "../read-convention.ts";
import { reportWords } from "../report-words.ts";
import { words } from "../words.ts";
import { performAct } from "./act.ts";
import { ConventionFacts, History } from "./facts.tsx";
import { ProgressMark, ProgressTold } from "./gauge.tsx";
import { OutcomesPanel } from "./outcomes.tsx";
import { PaymentPanel } from "./payment.tsx";
import { PeoplePanel } from "./people.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const sheet = resultOf(await web.readView(conventionSheet, params), request, web.language);
  return { ...sheet, formKey: crypto.randomUUID() };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const outcome = await performAct(web, params.convention ?? "", form);
  if (outcome.ok) return redirect(`/financements/${params.convention}`);
  return refusedAct(form, formErrors(outcome.refusal, web.language));
}

export type Sheet = Awaited<ReturnType<typeof loader>>;
export type Props = { sheet: Sheet; answer: ActAnswer | undefined };

/** A convention: where it stands, what it says, whom it supports, what they reached, how it was amended. */
export default function ConventionPage() {
  const sheet = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const { convention, progress, mayKeep, today } = sheet;
  return (
    <div className="stack">
      <PageHead
        title={convention.name}
        above={<Link to="/financements">{say(words.funding)}</Link>}
        below={
          <>
            {`${convention.funderName}, ${convention.reference}`} <ProgressMark {...progress} />
          </>
        }
        action={
          mayKeep && (
            <Link className="button button-main" to={`/financements/${convention.id}/bilan`}>
              {say(reportWords.report)}
            </Link>
          )
        }
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <section className="panel" aria-label={say(words.progress)}>
        <h2>{say(words.progress)}</h2>
        <ProgressTold {...{ unit: convention.unit, progress, today }} />
      </section>
      <ConventionFacts sheet={sheet} />
      {mayKeep && <PeoplePanel {...{ sheet, answer }} />}
      {mayKeep && <OutcomesPanel {...{ sheet, answer }} />}
      {mayKeep && <PaymentPanel {...{ sheet, answer }} />}
      <History sheet={sheet} />
    </div>
  );
}
