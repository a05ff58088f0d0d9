import { Link, useSearchParams } from "react-router";
import { CivilDate } from "../../design/civil-date.tsx";
import type { Column } from "../../design/data-table.tsx";
import { Icon } from "../../design/icon.tsx";
import { Money } from "../../design/money.tsx";
import { useSay } from "../../design/speak.ts";
import type { LedgerLine, LineTotals } from "../ledger-line.sql.ts";
import { letterOf } from "../letter.ts";
import { words } from "../words.ts";
import { words as page } from "./words.ts";

const entryAt = ({ entry }: LedgerLine) => `/comptabilite/ecritures/${entry}`;

function Papers({ n }: { n: number }) {
  const say = useSay();
  if (n === 0) return null;
  return (
    <>
      {" "}
      <Icon name="paperclip" size="small" />
      <span className="unseen">{say(page.papers, { n })}</span>
    </>
  );
}

/** Account, third party, activity: each opens its own lines, within the activity that is shown. */
function useNames(year: string): Column<LedgerLine>[] {
  const [search] = useSearchParams();
  const say = useSay();
  const shown = search.get("activity");
  const by = (filter: Record<string, string>) =>
    `/comptabilite/grand-livre?${new URLSearchParams({ year, ...filter, ...(shown && { activity: shown }) })}`;
  return [
    {
      key: "account",
      head: say(words.account),
      cell: ({ account }) => (
        <Link className="figure" to={by({ account })}>
          {account}
        </Link>
      ),
    },
    {
      key: "third",
      head: say(words.thirdParty),
      cell: ({ account, thirdParty, thirdPartyLabel }) =>
        thirdParty && <Link to={by({ account, thirdParty })}>{thirdPartyLabel}</Link>,
    },
    {
      key: "activity",
      head: say(words.activity),
      cell: (l) => l.activity && <Link to={`/activites/${l.activity}`}>{l.activityCode}</Link>,
    },
  ];
}

/** The columns of the lines of the books; each number and figure opens its entry. */
export function useLineColumns(year: string, totals: LineTotals): Column<LedgerLine>[] {
  const say = useSay();
  const money = (key: "debitCents" | "creditCents", head: string): Column<LedgerLine> => ({
    key,
    head,
    align: "right",
    phone: "fact",
    cell: (line) => <Money cents={line[key]} zero="dash" to={entryAt(line)} />,
    total: <Money cents={totals[key]} />,
  });
  return [
    { key: "date", head: say(words.date), cell: ({ date }) => <CivilDate date={date} form="short" /> },
    {
      key: "number",
      head: say(words.number),
      cell: (l) => (
        <Link className="figure" to={entryAt(l)}>
          {`${l.journal}\u00a0${l.number}`}
          <Papers n={l.papers} />
        </Link>
      ),
    },
    { key: "document", head: say(words.document), cell: (l) => l.documentRef },
    ...useNames(year),
    { key: "label", head: say(words.label), phone: "title", cell: ({ label }) => label },
    {
      key: "letter",
      head: say(words.letter),
      cell: ({ letter }) => (letter === null ? "" : letterOf(letter)),
    },
    money("debitCents", say(words.debit)),
    money("creditCents", say(words.credit)),
  ];
}
