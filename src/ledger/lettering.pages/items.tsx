import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { CivilDate } from "../../design/civil-date.tsx";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import type { FieldErrors } from "../../design/field.tsx";
import { Money } from "../../design/money.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { letterLines } from "../letter-lines.ts";
import type { OpenItem } from "../open-items.sql.ts";
import { openItems } from "../open-items.ts";
import { unletterLines } from "../unletter-lines.ts";
import { words as ledger } from "../words.ts";
import { Difference, nameOf } from "./difference.tsx";
import { Groups } from "./groups.tsx";
import { words } from "./words.ts";

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const thirdParty = new URL(request.url).searchParams.get("thirdParty") || undefined;
  const asked = { account: params.account, thirdParty };
  const found = resultOf(await web.readView(openItems, asked), request, web.language);
  return { ...found, key: crypto.randomUUID() };
}

type Refused = { errors: FieldErrors; whole?: string | undefined };

export async function action({ context, params, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const call = { key: String(form.get("key")) };
  const undo = form.get("intent") === "unletter";
  const lettering = String(form.get("lettering"));
  const reason = String(form.get(`reason.${lettering}`) ?? "");
  const lines = form.getAll("row").map((row) => {
    const [entry, position] = String(row).split(":");
    return { entry, position: Number(position) };
  });
  const outcome = undo
    ? await web.performOperation(unletterLines, { lettering, reason }, call)
    : await web.performOperation(letterLines, { lines }, call);
  if (!outcome.ok) {
    const { errors, whole }: Refused = formErrors(outcome.refusal, web.language);
    return { errors: errors.reason ? { [`reason.${lettering}`]: errors.reason } : errors, whole };
  }
  const { searchParams } = new URL(request.url);
  const thirdParty = searchParams.get("thirdParty");
  const said = { [undo ? "defait" : "fait"]: outcome.result.letter };
  return redirect(
    `/comptabilite/lettrage/${params.account}?${new URLSearchParams({ ...(thirdParty && { thirdParty }), ...said })}`,
  );
}

function useColumns(items: readonly OpenItem[]): Column<OpenItem>[] {
  const say = useSay();
  const money = (key: "debitCents" | "creditCents", head: string): Column<OpenItem> => ({
    key,
    head,
    align: "right",
    phone: "fact",
    cell: (item) => <Money cents={item[key]} zero="dash" to={`/comptabilite/ecritures/${item.entry}`} />,
    total: <Money cents={items.reduce((sum, item) => sum + item[key], 0n)} />,
  });
  return [
    { key: "date", head: say(ledger.date), cell: ({ date }) => <CivilDate date={date} form="short" /> },
    { key: "number", head: say(ledger.number), cell: ({ journal, number }) => `${journal} ${number}` },
    { key: "document", head: say(ledger.document), cell: ({ documentRef }) => documentRef },
    { key: "label", head: say(ledger.label), phone: "title", cell: ({ label }) => label },
    { key: "activity", head: say(ledger.activity), cell: ({ activityCode }) => activityCode },
    money("debitCents", say(ledger.debit)),
    money("creditCents", say(ledger.credit)),
  ];
}

/** The open lines of one account and third party: ticked, weighed, lettered. */
export default function OpenItemsPage() {
  const { account, thirdParty, items, groups, moreGroups, mostLines, key } = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  const [search] = useSearchParams();
  const say = useSay();
  const columns = useColumns(items);
  const [done, undone] = [search.get("fait"), search.get("defait")];
  return (
    <div className="stack">
      <PageHead
        title={thirdParty?.label ?? account.label}
        above={<Link to="/comptabilite/lettrage">{say(words.title)}</Link>}
        below={`${account.code} · ${account.label}`}
      />
      <ErrorSummary errors={refused?.errors} whole={refused?.whole} />
      <p role="status">
        {!refused && done && say(words.done, { letter: done })}
        {!refused && undone && say(words.undone, { letter: undone })}
      </p>
      {items.length === mostLines && <p>{say(words.onlyFirst, { n: mostLines })}</p>}
      {items.length === 0 ? (
        <p>
          {account.collective && !thirdParty ? (
            <Link to={`/comptabilite/lettrage?search=${account.code}`}>{say(words.byThirdParty)}</Link>
          ) : (
            say(words.allLettered)
          )}
        </p>
      ) : (
        <DataTable
          caption={say(words.openLines)}
          columns={columns}
          rows={items}
          rowKey={nameOf}
          rowName={({ journal, number, label }) => `${journal} ${number} ${label}`}
          search={search}
          sort={{ key: "date", direction: "asc" }}
          totalCount={items.length}
          many={[]}
          foot={<Difference items={items} formKey={key} />}
        />
      )}
      <Groups {...{ groups, more: moreGroups, formKey: key, errors: refused?.errors }} />
    </div>
  );
}
