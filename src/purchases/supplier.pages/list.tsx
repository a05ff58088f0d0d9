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
import { type Column, DataTable } from "../../design/data-table.tsx";
import { Empty } from "../../design/empty.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { type FieldErrors, TextField } from "../../design/field.tsx";
import { Money } from "../../design/money.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useSay } from "../../design/speak.ts";
import { TableTools } from "../../design/table-tools.tsx";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { typedOf } from "../../doors/web/typed.ts";
import { Faces } from "../bill.pages/faces.tsx";
import { bookWords } from "../book-words.ts";
import { keepSupplier } from "../keep-supplier.ts";
import { listSuppliers, suppliersPerPage } from "../list-suppliers.ts";
import { words } from "../words.ts";
import { SupplierFields } from "./fields.tsx";
import { readSupplierForm } from "./read-form.ts";
import { useTerms } from "./terms-said.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const { searchParams } = new URL(request.url);
  const asked = [...searchParams].filter(([name, value]) => value !== "" && name !== "retour");
  const found = resultOf(await web.readView(listSuppliers, Object.fromEntries(asked)), request, web.language);
  return { ...found, perPage: suppliersPerPage, formKey: crypto.randomUUID() };
}

/** Added from a form that waits for it, the supplier is chosen there. */
export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const call = { key: String(form.get("key")) };
  const outcome = await web.performOperation(keepSupplier, readSupplierForm(form), call);
  if (!outcome.ok) return { ...formErrors(outcome.refusal, web.language), typed: typedOf(form) };
  const back = new URL(request.url).searchParams.get("retour");
  const safe = back && /^\/achats\/[\w/-]+$/.test(back);
  const { id } = outcome.result;
  return redirect(safe ? `${back}?fournisseur=${id}` : `/achats/fournisseurs/${id}`);
}

type Row = Awaited<ReturnType<typeof loader>>["rows"][number];
type Answer = { errors: FieldErrors; whole?: string; typed: Readonly<Record<string, string>> };

/** The account book of suppliers, one for all activities. */
export default function SuppliersPage() {
  const { rows, total, page, perPage, keeper, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const [search] = useSearchParams();
  const say = useSay();
  const caption = say(words.suppliers);
  const team = rows.some(({ leftCents }) => leftCents !== null) || keeper;
  const columns = useColumns(team);
  return (
    <div className="stack">
      <PageHead
        title={caption}
        action={
          <a className="button button-main" href="#ajouter">
            {say(words.addSupplier)}
          </a>
        }
      />
      <Faces team={team} />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <TableTools caption={caption} filtered={search.has("search")}>
        <TextField
          {...{ name: "search", label: say(bookWords.searchSupplier), optional: true }}
          defaultValue={search.get("search") ?? ""}
        />
      </TableTools>
      {rows.length === 0 ? (
        <Empty icon="users" title={say(bookWords.noSupplier)}>
          {say(bookWords.noSupplierWhy)}
        </Empty>
      ) : (
        <>
          <DataTable
            {...{ caption, columns, rows, search }}
            rowKey={({ id }) => id}
            sort={{ key: "", direction: "asc" }}
          />
          <Pagination {...{ caption, search, page, perPage, total }} />
        </>
      )}
      <AddSupplier {...{ answer, keeper, formKey }} />
    </div>
  );
}

type AddProps = { answer: Answer | undefined; keeper: boolean; formKey: string };

function AddSupplier({ answer, keeper, formKey }: AddProps) {
  const say = useSay();
  return (
    <section id="ajouter" className="panel stack" aria-label={say(words.addSupplier)}>
      <h2>{say(words.addSupplier)}</h2>
      <Form method="post" className="stack" noValidate>
        <input type="hidden" name="key" value={formKey} />
        <SupplierFields {...{ errors: answer?.errors, typed: answer?.typed, keeper }} />
        <div className="actions">
          <button type="submit" className="button button-main">
            {say(words.keepSupplier)}
          </button>
        </div>
      </Form>
    </section>
  );
}

function useColumns(team: boolean): Column<Row>[] {
  const say = useSay();
  const terms = useTerms();
  return [
    {
      key: "name",
      head: say(bookWords.name),
      phone: "title",
      cell: ({ id, name, retired }) => (
        <>
          <Link to={`/achats/fournisseurs/${id}`}>{name}</Link>
          {retired && <span className="quiet"> · {say(bookWords.retired)}</span>}
        </>
      ),
    },
    { key: "code", head: say(bookWords.code), cell: ({ code }) => <span className="figure">{code}</span> },
    {
      key: "siren",
      head: say(bookWords.siren),
      phone: "fact",
      cell: ({ siren }) => <span className="figure">{siren ?? "–"}</span>,
    },
    { key: "terms", head: say(bookWords.terms), cell: terms },
    ...(team
      ? [
          {
            ...{ key: "left", head: say(bookWords.owed), align: "right" as const, phone: "fact" as const },
            cell: ({ leftCents }: Row) => <Money cents={leftCents ?? 0n} zero="dash" />,
          },
        ]
      : []),
  ];
}
