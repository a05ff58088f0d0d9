import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { Empty } from "../../design/empty.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { type FieldErrors, SelectField, TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useSay } from "../../design/speak.ts";
import { filesOf } from "../../design/table-address.ts";
import { TableTools } from "../../design/table-tools.tsx";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { givenFile } from "../../doors/web/uploaded.ts";
import { billMarks } from "../bill-marks.ts";
import { keepBill } from "../keep-bill.ts";
import { listBills, rowsPerPage } from "../list-bills.ts";
import { words } from "../words.ts";
import { BillTable } from "./bill-table.tsx";
import { Faces } from "./faces.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const asked = [...new URL(request.url).searchParams].filter(([, value]) => value !== "");
  const input = Object.fromEntries(asked);
  const found = resultOf(await web.readView(listBills, input), request, web.language);
  const dropsFor = web.hat?.activity?.id ?? null;
  return { ...found, perPage: rowsPerPage, dropsFor, formKey: crypto.randomUUID() };
}

/** A file alone begins an invoice. */
export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const paper = await givenFile(form, "paper");
  const told = { activity: web.hat?.activity?.id ?? null, ...(paper && { paper }) };
  const outcome = await web.performOperation(keepBill, told, { key: String(form.get("key")) });
  if (outcome.ok) return redirect(`/achats/${outcome.result.id}/modifier`);
  return formErrors(outcome.refusal, web.language);
}

type Answer = { errors: FieldErrors; whole?: string };

/** The bills one may see: those to complete, to approve, to pay, and those that were. */
export default function BillsPage() {
  const { rows, total, page, perPage, all, today, formKey, ...sums } = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const [search] = useSearchParams();
  const say = useSay();
  const caption = say(words.purchases);
  const create = (
    <Link className="button button-main" to="/achats/nouvelle">
      {say(words.newBill)}
    </Link>
  );
  return (
    <div className="stack">
      <PageHead title={caption} action={create} />
      <Faces team={all} />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <DropFile formKey={formKey} errors={answer?.errors} />
      <Filters {...{ caption, search }} />
      {rows.length === 0 ? (
        <Empty icon="file-invoice" title={say(words.noBill)} firstStep={create}>
          {say(words.noBillWhy)}
        </Empty>
      ) : (
        <>
          <BillTable
            {...{ caption, rows, total, today, grossCents: sums.grossCents, leftCents: sums.leftCents }}
          />
          <Pagination {...{ caption, search, page, perPage, total }} />
        </>
      )}
    </div>
  );
}

function DropFile({ formKey, errors }: { formKey: string; errors: FieldErrors | undefined }) {
  const say = useSay();
  return (
    <details className="fold" open={errors !== undefined}>
      <summary>{say(words.dropFile)}</summary>
      <Form method="post" className="stack" encType="multipart/form-data">
        <input type="hidden" name="key" value={formKey} />
        <TextField
          name="paper"
          type="file"
          accept="image/*,.pdf"
          label={say(words.paper)}
          help={say(words.dropFileWhy)}
          errors={errors}
        />
        <div className="actions">
          <button type="submit" className="button button-main">
            {say(words.dropIt)}
          </button>
        </div>
      </Form>
    </details>
  );
}

function Filters({ caption, search }: { caption: string; search: URLSearchParams }) {
  const say = useSay();
  const states = Object.entries(billMarks).filter(([state]) => state !== "submitted");
  const filtered = ["state", "search", "supplier", "activity"].some((name) => search.has(name));
  return (
    <TableTools {...{ caption, filtered }} exports={filesOf("purchases/bills", search)}>
      <TextField name="search" label={say(words.search)} optional defaultValue={search.get("search") ?? ""} />
      <SelectField name="state" label={say(words.state)} optional defaultValue={search.get("state") ?? ""}>
        <option value="">{say(words.every)}</option>
        <option value="waiting">{say(words.stateWaiting)}</option>
        <option value="overdue">{say(words.stateOverdue)}</option>
        {states.map(([state, { word }]) => (
          <option key={state} value={state}>
            {say(word)}
          </option>
        ))}
      </SelectField>
      {["supplier", "activity"].map(
        (name) =>
          search.has(name) && <input key={name} type="hidden" name={name} value={search.get(name) ?? ""} />,
      )}
    </TableTools>
  );
}
