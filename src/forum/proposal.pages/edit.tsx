import {
  type ActionFunctionArgs,
  Form,
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
import { faultsOf } from "../../foundation/input.ts";
import { sayRefusal } from "../../foundation/refusal.ts";
import { changeProposal } from "../change-proposal.ts";
import { NeedsBeside } from "../edition.pages/needs-beside.tsx";
import { proposalForm } from "../proposal-form.ts";
import { words } from "../words.ts";
import { ProposalFields } from "./proposal-fields.tsx";
import { proposalIn } from "./read-proposal-form.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(proposalForm, params), request, web.language);
  const whyNot = found.whyNot && sayRefusal(found.whyNot, web.language);
  return { ...found, whyNot, formKey: crypto.randomUUID() };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const told = { proposal: params.proposal, ...proposalIn(form) };
  const errors = faultsOf(changeProposal.input, told, web.language);
  if (Object.keys(errors).length > 0) return refusedAct(form, { errors });
  const outcome = await web.performOperation(changeProposal, told, { key: String(form.get("key")) });
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  return redirect(`/forum/propositions/${params.proposal}?fait=change`);
}

/** What a proposal says, changed: a further version of it. */
export default function EditProposalPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const { proposal: p, whyNot, formKey } = found;
  return (
    <div className="stack">
      <PageHead
        title={say(words.changeProposal)}
        above={<Link to={`/forum/propositions/${p?.id}`}>{p?.title}</Link>}
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <div className="document event-page">
        {whyNot ? (
          <p>{whyNot}</p>
        ) : (
          <Form method="post" className="stack" noValidate>
            <input type="hidden" name="key" value={formKey} />
            <ProposalFields {...{ intent: "change", answer, found }} />
            <div className="actions">
              <button type="submit" name="intent" value="change" className="button button-main">
                {say(words.save)}
              </button>
            </div>
          </Form>
        )}
        <div className="document-side stack">
          <NeedsBeside needs={found.needs} />
        </div>
      </div>
    </div>
  );
}
