import { Link } from "react-router";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { useSay } from "../../design/speak.ts";
import type { Account, ThirdParty } from "../books.sql.ts";
import { words } from "../statement.pages/words.ts";

const classes = ["1", "2", "3", "4", "5", "6", "7", "8"] as const;
const ledgerOf = (filter: Record<string, string>) =>
  `/comptabilite/grand-livre?${new URLSearchParams(filter)}`;

/** The accounts, a table for each class. */
export function Accounts({ accounts, search }: { accounts: readonly Account[]; search: URLSearchParams }) {
  const say = useSay();
  const columns: Column<Account>[] = [
    {
      key: "code",
      head: say(words.code),
      phone: "fact",
      cell: ({ code }) => (
        <Link className="figure" to={ledgerOf({ account: code })}>
          {code}
        </Link>
      ),
    },
    { key: "label", head: say(words.name), phone: "title", cell: ({ label }) => label },
    {
      key: "uses",
      head: say(words.uses),
      phone: "fact",
      cell: ({ collective, lettered }) =>
        [collective && say(words.collective), lettered && say(words.lettered)].filter(Boolean).join(", "),
    },
  ];
  if (accounts.length === 0) return <p>{say(words.noAccount)}</p>;
  return classes.map((digit) => {
    const rows = accounts.filter(({ code }) => code.startsWith(digit));
    if (rows.length === 0) return null;
    const title = say(words[`class${digit}`]);
    return (
      <section key={digit} className="stack" aria-label={title}>
        <h2>{title}</h2>
        <DataTable
          caption={title}
          columns={columns}
          rows={rows}
          rowKey={({ code }) => code}
          search={search}
          sort={{ key: "", direction: "asc" }}
        />
      </section>
    );
  });
}

type PartiesProps = { thirdParties: readonly ThirdParty[]; search: URLSearchParams };

export function ThirdParties({ thirdParties, search }: PartiesProps) {
  const say = useSay();
  const title = say(words.thirdParties);
  const columns: Column<ThirdParty>[] = [
    {
      key: "code",
      head: say(words.code),
      phone: "fact",
      cell: ({ code }) => (
        <Link className="figure" to={ledgerOf({ thirdParty: code })}>
          {code}
        </Link>
      ),
    },
    { key: "label", head: say(words.name), phone: "title", cell: ({ label }) => label },
    { key: "kind", head: say(words.kind), phone: "fact", cell: ({ kind }) => say(words[kind]) },
  ];
  return (
    <section className="stack" aria-label={title}>
      <h2>{title}</h2>
      {thirdParties.length === 0 ? (
        <p>{say(words.noThirdParty)}</p>
      ) : (
        <DataTable
          caption={title}
          columns={columns}
          rows={thirdParties}
          rowKey={({ code }) => code}
          search={search}
          sort={{ key: "", direction: "asc" }}
        />
      )}
      {thirdParties.length === 200 && <p>{say(words.firstParties, { n: thirdParties.length })}</p>}
    </section>
  );
}
