import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import type { FieldErrors } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { ActivityTabs } from "../../doors/web/activity-tabs.tsx";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { typedOf } from "../../doors/web/typed.ts";
import { givenFile } from "../../doors/web/uploaded.ts";
import { activityContracts } from "../activity-contracts.ts";
import { shareActivity } from "../share-activity.ts";
import { words } from "../words.ts";
import { ContractLines } from "./contract-lines.tsx";
import { readShares } from "./read-shares.ts";
import { Sharing } from "./sharing.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(activityContracts, params), request, web.language);
  return { ...found, key: crypto.randomUUID() };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const shares = readShares(form, web.language);
  if (shares.errors) return { errors: shares.errors, typed: typedOf(form) };
  const paper = await givenFile(form, "paper");
  const input = {
    activity: params.activity,
    since: form.get("since"),
    signedOn: form.get("signedOn"),
    parts: shares.parts,
    ...(paper && { paper }),
  };
  const outcome = await web.performOperation(shareActivity, input, { key: String(form.get("key")) });
  if (!outcome.ok) {
    const { errors, whole } = formErrors(outcome.refusal, web.language);
    // What is wrong with the shares together is said at the first of them.
    const { parts, ...others } = errors as FieldErrors;
    const first = `share.${shares.parts[0]?.person}`;
    return { errors: { ...others, ...(parts && { [first]: parts }) }, whole, typed: typedOf(form) };
  }
  return redirect(`/activites/${params.activity}/contrats`);
}

export type Found = Awaited<ReturnType<typeof loader>>;
export type Answer = { errors: FieldErrors; whole?: string; typed: Readonly<Record<string, string>> };

/** Under which contracts an activity is run, and how its pay is shared where several run it. */
export default function ContractsOfActivityPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const say = useSay();
  const { activity, contracts, membersContracts } = found;
  return (
    <div className="stack">
      <PageHead title={activity.name} above={<Link to="/activites">{say(words.activities)}</Link>} />
      <ActivityTabs activity={activity.id} />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <section className="stack">
        <h2>{say(words.contracts)}</h2>
        {contracts.length > 0 && <ContractLines rows={contracts} named />}
        {contracts.length + membersContracts.length === 0 && <p>{say(words.noneOfActivity)}</p>}
        {membersContracts.length > 0 && (
          <>
            <h3>{say(words.membersContracts)}</h3>
            <ContractLines rows={membersContracts} named />
          </>
        )}
      </section>
      {(activity.kind === "collective" || found.sharings.length > 0) && <Sharing {...{ found, answer }} />}
    </div>
  );
}
