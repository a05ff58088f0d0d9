import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { Choices } from "../../design/choices.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { SelectField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { faultsOf } from "../../foundation/input.ts";
import { CallSaid } from "../edition.pages/dates-said.tsx";
import { NeedsBeside } from "../edition.pages/needs-beside.tsx";
import { proposalForm } from "../proposal-form.ts";
import { proposeWorkshop } from "../propose-workshop.ts";
import { submitProposal } from "../submit-proposal.ts";
import { words } from "../words.ts";
import { ProposalFields } from "./proposal-fields.tsx";
import { proposalIn } from "./read-proposal-form.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(proposalForm, params), request, web.language);
  return { ...found, whyNot: null, own: web.hat?.activity?.id ?? "", formKey: crypto.randomUUID() };
}

/** Kept as a draft first: what cannot be sent is not lost, and its page says why. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const key = String(form.get("key"));
  const { edition } = params;
  const told = { edition, activity: textOf(form)("activity") || null, ...proposalIn(form) };
  const errors = faultsOf(proposeWorkshop.input, told, web.language);
  if (Object.keys(errors).length > 0) return refusedAct(form, { errors });
  const made = await web.performOperation(proposeWorkshop, told, { key });
  if (!made.ok) return refusedAct(form, formErrors(made.refusal, web.language));
  const page = `/forum/propositions/${made.result.id}`;
  if (!form.has("send")) return redirect(`${page}?fait=brouillon`);
  const sent = await web.performOperation(
    submitProposal,
    { proposal: made.result.id },
    { key: `${key}-send` },
  );
  return redirect(`${page}?fait=${sent.ok ? "envoi" : "garde"}`);
}

/** A workshop that a business proposes, with what others need beside the form. */
export default function NewProposalPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const { edition: e, now, activities, mayAlone, own, formKey } = found;
  const field = fieldIn(answer, "propose");
  return (
    <div className="stack">
      <PageHead
        title={say(words.proposeWorkshop)}
        above={<Link to={`/forum/${e.id}`}>{e.name}</Link>}
        below={<CallSaid {...e} now={now} />}
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <div className="document event-page">
        <Form method="post" className="stack" noValidate>
          <input type="hidden" name="key" value={formKey} />
          <input type="hidden" name="intent" value="propose" />
          {(activities.length > 0 || mayAlone) && (
            <SelectField {...field("activity", own || (activities[0]?.id ?? ""))} label={say(words.activity)}>
              <Choices {...(mayAlone && { none: say(words.noActivity) })} among={activities} />
            </SelectField>
          )}
          <ProposalFields {...{ intent: "propose", answer, found }} />
          <div className="actions">
            <button type="submit" name="send" value="1" className="button button-main">
              {say(words.saveAndSend)}
            </button>
            <button type="submit" className="button">
              {say(words.saveDraft)}
            </button>
          </div>
        </Form>
        <div className="document-side stack">
          <NeedsBeside needs={found.needs} />
        </div>
      </div>
    </div>
  );
}
