import type { ReactNode } from "react";
import { Link } from "react-router";
import { CivilDate, Moment } from "../../design/civil-date.tsx";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import type { Word } from "../../foundation/words.ts";
import type { PostedEntryHead } from "../posted-entry.sql.ts";
import { words } from "../words.ts";
import { words as page } from "./words.ts";

const sources: Readonly<Record<string, Word>> = {
  "invoicing.document": page.fromInvoice,
  "invoicing.payment": page.fromPayment,
  "invoicing.surplus": page.fromSurplus,
  "expenses.report": page.fromExpenses,
  "contribution.activity": page.fromContribution,
  "expenses.settlement": page.fromRepayment,
  "purchases.bill": page.fromBill,
  "purchases.payment": page.fromBillPayment,
};

/** What of it has a page of its own. */
const pages: Readonly<Record<string, (id: string) => string>> = {
  "invoicing.document": (id) => `/factures/${id}`,
  "expenses.report": (id) => `/frais/notes/${id}`,
  "contribution.activity": (id) => `/activites/${id}/contribution`,
  "purchases.bill": (id) => `/achats/${id}`,
};

function Origin({ head: { source, sourceId, importedNumber, postedBy } }: { head: PostedEntryHead }) {
  const say = useSay();
  if (!source) return <>{say(importedNumber ? page.imported : postedBy ? page.typed : page.made)}</>;
  const said = say(sources[source] ?? page.fromOther);
  const addressOf = pages[source];
  return addressOf && sourceId ? <Link to={addressOf(sourceId)}>{said}</Link> : <>{said}</>;
}

function Other({ of }: { of: { id: string; journal: string; number: number } }) {
  return (
    <Link className="figure" to={`/comptabilite/ecritures/${of.id}`}>
      {of.journal} {of.number}
    </Link>
  );
}

/** What stands around the lines: where the entry comes from, who posted it, what seals it. */
export function EntryFacts({ head }: { head: PostedEntryHead }) {
  const say = useSay();
  const language = useLanguage();
  const who = head.postedBy ? say(page.byWhom, { name: head.postedBy }) : say(page.byHouse);
  const documentDate = say(page.documentDate, { date: formatDate(head.documentDate, language) });
  const facts: (false | [string, ReactNode])[] = [
    [say(words.date), <CivilDate key="date" date={head.date} />],
    [say(page.journal), `${head.journal} · ${head.journalLabel}`],
    [say(page.document), `${head.documentRef}, ${documentDate}`],
    [say(page.origin), <Origin key="origin" head={head} />],
    head.reverses !== null && [say(page.reverses), <Other key="reverses" of={head.reverses} />],
    head.reversedBy !== null && [say(page.reversedBy), <Other key="reversed" of={head.reversedBy} />],
    [
      say(page.postedBy),
      <span key="posted">
        {who}, <Moment at={head.postedAt} />
      </span>,
    ],
    head.importedNumber !== null && [say(page.importedNumber), head.importedNumber],
    [
      say(page.seal),
      <span key="seal">
        <code title={head.seal}>{head.seal.slice(0, 16)}…</code>{" "}
        {say(page.sealHelp, { n: String(head.position) })}
      </span>,
    ],
  ];
  return (
    <section aria-label={say(page.facts)}>
      <dl className="told">
        {facts.map(
          (fact) =>
            fact && (
              <div key={fact[0]}>
                <dt>{fact[0]}</dt>
                <dd>{fact[1]}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}
