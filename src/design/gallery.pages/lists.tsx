import { Link, useSearchParams } from "react-router";
import { CivilDate } from "../civil-date.tsx";
import { type Column, DataTable } from "../data-table.tsx";
import { SelectField, TextField } from "../field.tsx";
import { Money } from "../money.tsx";
import { PageHead } from "../page-head.tsx";
import { Pagination } from "../pagination.tsx";
import { StateMark } from "../state-mark.tsx";
import { pageOf, type Sort, sortOf } from "../table-address.ts";
import { TableTools } from "../table-tools.tsx";
import { type Invoice, invoices, stateOf } from "./invented.ts";

const columns: Column<Invoice>[] = [
  {
    key: "client",
    head: "Client",
    sortable: true,
    phone: "title",
    cell: ({ client }) => <Link to="/_galerie/listes">{client}</Link>,
  },
  {
    key: "number",
    head: "Numéro",
    sortable: true,
    cell: ({ number }) => <span className="figure">{number}</span>,
  },
  { key: "date", head: "Date", sortable: true, cell: ({ date }) => <CivilDate date={date} form="short" /> },
  { key: "state", head: "État", phone: "fact", cell: ({ state }) => <StateMark {...stateOf[state]} /> },
  {
    key: "gross",
    head: "Montant TTC",
    align: "right",
    sortable: true,
    phone: "fact",
    cell: ({ grossCents }) => <Money cents={grossCents} />,
    total: <Money cents={4_218_655n} explanation="Somme des 48 factures que montrent les filtres." />,
  },
  {
    key: "due",
    head: "Reste dû",
    align: "right",
    cell: ({ dueCents, number }) => (
      <Money
        cents={dueCents}
        zero="dash"
        to="/_galerie/listes"
        explanation={`Montant de ${number} moins les règlements reçus à ce jour.`}
      />
    ),
    total: <Money cents={1_284_030n} />,
  },
];

const SORTABLE = ["client", "number", "date", "gross"];
const BY_DATE = { key: "date", direction: "desc" } as const;

/** Amounts cross from here to the page as bigint. */
export function loader({ request }: { request: Request }) {
  return { rows: sorted(sortOf(new URL(request.url).searchParams, SORTABLE, BY_DATE)) };
}

function sorted({ key, direction }: Sort): Invoice[] {
  const shown = key as "client" | "number" | "date";
  const rows =
    key === "gross"
      ? invoices.toSorted((one, other) => Number(one.grossCents - other.grossCents))
      : invoices.toSorted((one, other) => one[shown].localeCompare(other[shown], "fr"));
  return direction === "asc" ? rows : rows.reverse();
}

export default function Lists({ loaderData }: { loaderData: { rows: Invoice[] } }) {
  const [search] = useSearchParams();
  const sort = sortOf(search, SORTABLE, BY_DATE);
  return (
    <>
      <PageHead
        title="Factures"
        below="48 factures depuis janvier, dont 3 en retard"
        action={
          <Link className="button button-main" to="/_galerie/formulaires">
            Créer une facture
          </Link>
        }
      />
      <TableTools
        caption="Factures"
        filtered={search.has("q")}
        exports={{ CSV: "/_galerie/listes?format=csv", XLSX: "/_galerie/listes?format=xlsx" }}
      >
        <TextField name="q" label="Client ou numéro" optional defaultValue={search.get("q") ?? ""} />
        <SelectField name="etat" label="État" optional defaultValue="">
          <option value="">Tous</option>
          <option value="late">En retard</option>
        </SelectField>
      </TableTools>
      <DataTable
        caption="Factures"
        columns={columns}
        rows={loaderData.rows}
        rowKey={({ number }) => number}
        rowName={({ number }) => number}
        search={search}
        sort={sort}
        totalCount={48}
        many={[{ intent: "remind", label: "Relancer" }]}
        foot={<Pagination caption="Factures" search={search} page={pageOf(search)} perPage={12} total={48} />}
      />
    </>
  );
}

export function action() {
  return null;
}
