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
import { CheckField, type FieldErrors, SelectField, TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useSay } from "../../design/speak.ts";
import { filesOf, sortOf } from "../../design/table-address.ts";
import { TableTools } from "../../design/table-tools.tsx";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { addCustomer } from "../add-customer.ts";
import { customers } from "../customers.ts";
import { rowsPerPage } from "../page-size.ts";
import { words } from "../words.ts";
import { CustomerFields } from "./customer-fields.tsx";

const sorts = ["name", "code", "town", "activity"];
const byName = { key: "name", direction: "asc" } as const;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const { searchParams } = new URL(request.url);
  const asked = [...searchParams].filter(([, value]) => value !== "");
  const { key: sort, direction } = sortOf(searchParams, sorts, byName);
  const input = { ...Object.fromEntries(asked), sort, direction };
  const found = resultOf(await web.readView(customers, input), request, web.language);
  return { ...found, key: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const { key, ...input } = Object.fromEntries(await request.formData());
  const outcome = await web.performOperation(addCustomer, input, { key: String(key) });
  if (!outcome.ok) return formErrors(outcome.refusal, web.language);
  return redirect(`/factures/nouvelle?client=${outcome.result.id}`);
}

type Row = Awaited<ReturnType<typeof loader>>["rows"][number];

function useColumns(): Column<Row>[] {
  const say = useSay();
  return [
    {
      key: "name",
      head: say(words.name),
      phone: "title",
      sortable: true,
      cell: ({ id, name }) => <Link to={`/clients/${id}`}>{name}</Link>,
    },
    {
      ...{ key: "code", head: say(words.number), sortable: true },
      cell: ({ code }) => <span className="figure">{code}</span>,
    },
    {
      key: "town",
      head: say(words.town),
      phone: "fact",
      sortable: true,
      cell: ({ postcode, town }) => `${postcode} ${town}`,
    },
    {
      ...{ key: "activity", head: say(words.activity), phone: "fact", sortable: true },
      cell: ({ activityName }) => activityName,
    },
    { key: "email", head: say(words.email), cell: ({ email }) => email || "–" },
  ];
}

/** The customers of the activities one may see, each leading to its invoices. */
export default function CustomersPage() {
  const { rows, total, page, activities } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  const caption = say(words.customers);
  const columns = useColumns();
  const add = (
    <a className="button button-main" href="#ajouter">
      {say(words.newCustomer)}
    </a>
  );
  return (
    <div className="stack">
      <PageHead title={caption} action={activities.length > 0 && add} />
      <TableTools
        caption={caption}
        filtered={search.has("search") || search.has("archived")}
        exports={filesOf("invoicing/customers", search)}
      >
        <TextField
          name="search"
          label={say(words.searchCustomer)}
          optional
          defaultValue={search.get("search") ?? ""}
        />
        <CheckField
          {...{ name: "archived", value: "true", label: say(words.seeArchived) }}
          defaultChecked={search.get("archived") === "true"}
        />
      </TableTools>
      {rows.length === 0 ? (
        <Empty icon="users" title={say(words.noCustomer)} firstStep={activities.length > 0 && add}>
          {say(words.noCustomerWhy)}
        </Empty>
      ) : (
        <>
          <DataTable
            {...{ caption, columns, rows, search }}
            choose="customers"
            rowKey={({ id }) => id}
            sort={sortOf(search, sorts, byName)}
          />
          <Pagination caption={caption} search={search} page={page} perPage={rowsPerPage} total={total} />
        </>
      )}
      {activities.length > 0 && <NewCustomer />}
    </div>
  );
}

function NewCustomer() {
  const { activities, key } = useLoaderData<typeof loader>();
  const refused = useActionData<{ errors: FieldErrors; whole?: string }>();
  const say = useSay();
  const errors = refused?.errors;
  return (
    <Form method="post" className="panel stack" id="ajouter" noValidate>
      <h2>{say(words.newCustomer)}</h2>
      <ErrorSummary errors={errors} whole={refused?.whole} />
      <input type="hidden" name="key" value={key} />
      {activities.length === 1 ? (
        <input type="hidden" name="activity" value={activities[0]?.id} />
      ) : (
        <SelectField name="activity" label={say(words.activity)} errors={errors}>
          {activities.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      <CustomerFields errors={errors} />
      <p>
        <button type="submit" className="button button-main">
          {say(words.addCustomer)}
        </button>
      </p>
    </Form>
  );
}
