import { useState } from "react";
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
import type { FieldErrors } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { typedOf } from "../../doors/web/typed.ts";
import { contractForm } from "../contract-form.ts";
import { draftContract } from "../draft-contract.ts";
import { type ContractKind, contractKinds } from "../kinds.ts";
import { words } from "../words.ts";
import { ClauseFields } from "./clause-fields.tsx";
import { DateFields, WhoFields } from "./draft-fields.tsx";
import { readDraft } from "./read-draft.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const search = new URL(request.url).searchParams;
  const asked = {
    contract: params.contract,
    person: search.get("personne") ?? undefined,
    kind: contractKinds.find((kind) => kind === search.get("nature")),
    startsOn: search.get("debut") ?? undefined,
  };
  return {
    ...resultOf(await web.readView(contractForm, asked), request, web.language),
    key: crypto.randomUUID(),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const read = readDraft(form, web.language);
  if ("errors" in read) return { errors: read.errors, typed: typedOf(form) };
  const outcome = await web.performOperation(draftContract, read.input, { key: String(form.get("key")) });
  if (!outcome.ok) return { ...formErrors(outcome.refusal, web.language), typed: typedOf(form) };
  return redirect(`/contrats/${outcome.result.id}`);
}

export type Found = Awaited<ReturnType<typeof loader>>;
export type Typed = Readonly<Record<string, string>>;
type Answer = { errors: FieldErrors; whole?: string; typed: Typed };

/** Prepares a contract: who and what, the dates with what the law allows, then each clause it demands. */
export default function EditContractPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const say = useSay();
  const typed = answer?.typed ?? {};
  const [kind, setKind] = useState<ContractKind>((typed.kind as ContractKind) ?? found.kind);
  const { draft, key } = found;
  const shared = { found, typed, errors: answer?.errors, kind };
  return (
    <Form method="post" className="stack" noValidate>
      <PageHead
        title={say(draft ? words.editContract : words.newContract)}
        above={
          <Link to={draft ? `/contrats/${draft.id}` : "/contrats"}>
            {draft ? draft.personName : say(words.contracts)}
          </Link>
        }
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <input type="hidden" name="key" value={key} />
      {draft && <input type="hidden" name="id" value={draft.id} />}
      <WhoFields {...shared} onKind={setKind} />
      <DateFields {...shared} />
      <ClauseFields {...shared} />
      <div className="actions">
        <button type="submit" className="button button-main">
          {say(words.draftContract)}
        </button>
      </div>
    </Form>
  );
}
