import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { CivilDate } from "../../design/civil-date.tsx";
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { filesOf } from "../../design/table-address.ts";
import { TableTools } from "../../design/table-tools.tsx";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { roles } from "../../foundation/actor.ts";
import { admitPerson } from "../admit-person.ts";
import { endMandate } from "../end-mandate.ts";
import { listPeople } from "../list-people.ts";
import type { Mandate } from "../mandate.sql.ts";
import { roleWords, words } from "../words.ts";
import { AdmitForm } from "./admit-form.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { readView, language, hats } = context.get(webContext);
  const search = new URL(request.url).searchParams;
  const input = { text: search.get("q") ?? "", role: search.get("role") || null };
  const found = resultOf(await readView(listPeople, input), request, language);
  return { ...found, mayAdmit: hats.some(({ role }) => role === "director"), key: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { performOperation, language } = context.get(webContext);
  const { intent, key, ...input } = Object.fromEntries(await request.formData());
  const call = { key: String(key) };
  const outcome =
    intent === "end"
      ? await performOperation(endMandate, input, call)
      : await performOperation(admitPerson, input, call);
  return outcome.ok ? null : formErrors(outcome.refusal, language);
}

/** Who holds which role here, since when; a director admits and ends from the same page. */
export default function People() {
  const loaderData = useLoaderData<typeof loader>();
  const actionData = useActionData<typeof action>();
  const { mandates, today, mayAdmit, key } = loaderData;
  const [search] = useSearchParams();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead title={say(words.people)} below={say(words.peopleCount, { n: mandates.length })} />
      <TableTools
        caption={say(words.people)}
        filtered={search.has("q") || search.has("role")}
        exports={filesOf("people/people", search)}
      >
        <TextField name="q" label={say(words.nameOrEmail)} optional defaultValue={search.get("q") ?? ""} />
        <SelectField name="role" label={say(words.role)} optional defaultValue={search.get("role") ?? ""}>
          <option value="">{say(words.allRoles)}</option>
          {roles.map((role) => (
            <option key={role} value={role}>
              {say(roleWords[role])}
            </option>
          ))}
        </SelectField>
      </TableTools>
      <DataTable
        choose="people"
        caption={say(words.people)}
        columns={useColumns(mayAdmit ? { today, key } : null)}
        rows={mandates}
        rowKey={({ id }) => id}
        rowName={({ name }) => name}
        search={search}
        sort={{ key: "name", direction: "asc" }}
      />
      {mandates.length === 0 && <p>{say(words.nobody)}</p>}
      {mayAdmit && <AdmitForm answer={actionData} today={today} requestKey={key} />}
    </div>
  );
}

function useColumns(ending: { today: string; key: string } | null): Column<Mandate>[] {
  const say = useSay();
  const columns: Column<Mandate>[] = [
    {
      key: "name",
      head: say(words.person),
      phone: "title",
      cell: ({ person, name }) => <Link to={`/personnes/${person}`}>{name}</Link>,
    },
    { key: "email", head: say(words.email), cell: ({ email }) => <a href={`mailto:${email}`}>{email}</a> },
    { key: "role", head: say(words.role), phone: "fact", cell: ({ role }) => say(roleWords[role]) },
    { key: "since", head: say(words.since), cell: ({ since }) => <CivilDate date={since} form="short" /> },
    {
      key: "until",
      head: say(words.until),
      cell: (mandate) => mandate.until && <CivilDate date={mandate.until} form="short" />,
    },
  ];
  if (ending) columns.push({ key: "end", head: say(words.endMandate), cell: (row) => endButton(row) });
  return columns;

  function endButton({ id, name, role, until }: Mandate) {
    if (until || !ending) return null;
    const fields = { intent: "end", key: `${ending.key}-${id}`, mandate: id, until: ending.today };
    const effect = <p>{say(words.endEffect, { name, role: say(roleWords[role]) })}</p>;
    return <ConfirmButton label={say(words.endToday)} fields={fields} effect={effect} />;
  }
}
