import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { Empty } from "../../design/empty.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { givenFile } from "../../doors/web/uploaded.ts";
import { addDocument } from "../add-document.ts";
import { decisionWords } from "../decision-words.ts";
import { GroupMark } from "../group.pages/group-mark.tsx";
import { GroupTabs } from "../group.pages/group-tabs.tsx";
import { documentsPerPage, listDocuments } from "../list-documents.ts";
import { renewDocument } from "../renew-document.ts";
import { shareDocument } from "../share-document.ts";
import { words } from "../words.ts";
import { DocumentPanel } from "./document-panel.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const page = new URL(request.url).searchParams.get("page") ?? undefined;
  const found = resultOf(await web.readView(listDocuments, { ...params, page }), request, web.language);
  return { ...found, perPage: documentsPerPage, formKey: crypto.randomUUID() };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const call = { key: String(form.get("key")) };
  const [intent, document] = String(form.get("intent")).split(":");
  const text = textOf(form);
  const file = await givenFile(form, `${form.get("intent")}.file`);
  const outcome =
    intent === "add"
      ? await web.performOperation(addDocument, { group: params.group, title: text("title"), file }, call)
      : intent === "renew"
        ? await web.performOperation(renewDocument, { document, note: text("note"), file }, call)
        : await web.performOperation(shareDocument, { document, shared: intent === "share" }, call);
  if (outcome.ok) return redirect(`/groupes/${params.group}/documents`);
  return refusedAct(form, formErrors(outcome.refusal, web.language));
}

export type Found = Awaited<ReturnType<typeof loader>>;

/** The documents of a group, each with its versions. */
export default function DocumentsPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const [search] = useSearchParams();
  const say = useSay();
  const { group, own, state, rows, total, page, perPage, may, formKey } = found;
  return (
    <div className="stack">
      <PageHead
        title={group.name}
        above={<Link to="/groupes">{say(words.groups)}</Link>}
        below={<GroupMark {...group} state={state} />}
      />
      <GroupTabs group={group.id} name={group.name} member={own.member} />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {may.add && <Add formKey={formKey} answer={answer} />}
      {rows.length === 0 && (
        <Empty icon="paperclip" title={say(decisionWords.noDocument)}>
          {say(own.member ? decisionWords.noDocumentWhy : decisionWords.noDocumentForYou)}
        </Empty>
      )}
      {rows.map((document) => (
        <DocumentPanel key={document.id} {...{ document, found, answer }} />
      ))}
      <Pagination {...{ caption: say(words.documents), search, page, perPage, total }} />
    </div>
  );
}

function Add({ formKey, answer }: { formKey: string; answer: ActAnswer | undefined }) {
  const say = useSay();
  return (
    <ActForm
      intent="add"
      label={say(decisionWords.addDocument)}
      formKey={formKey}
      refused={answer?.intent === "add"}
      fold={formKey}
      upload
    >
      <TextField
        name="add.file"
        errors={answer?.errors}
        type="file"
        label={say(decisionWords.file)}
        help={say(decisionWords.fileHelp)}
      />
      <TextField
        {...fieldIn(answer, "add")("title")}
        label={say(decisionWords.documentTitle)}
        help={say(decisionWords.documentTitleHelp)}
        optional
      />
    </ActForm>
  );
}
