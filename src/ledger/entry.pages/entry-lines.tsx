import { Link } from "react-router";
import { CivilDate } from "../../design/civil-date.tsx";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { Money } from "../../design/money.tsx";
import { useSay } from "../../design/speak.ts";
import { letterOf } from "../letter.ts";
import type { PostedLine } from "../posted-entry.sql.ts";
import { words } from "../words.ts";
import { words as page } from "./words.ts";

/** Who looks: the team sees every ledger, anyone else those of their activities; accountants letter. */
export type Reader = { readonly team: boolean; readonly keeps: boolean };

function Letter({ line, reader }: { line: PostedLine; reader: Reader }) {
  const { letter, account, thirdParty } = line;
  if (letter === null) return null;
  if (!reader.keeps) return <>{letterOf(letter)}</>;
  const search = new URLSearchParams(thirdParty ? { thirdParty } : {});
  return <Link to={`/comptabilite/lettrage/${account}?${search}`}>{letterOf(letter)}</Link>;
}

function useNames(year: string, reader: Reader): Column<PostedLine>[] {
  const say = useSay();
  const ledger = ({ activity }: PostedLine, filter: Record<string, string>) => {
    const own = !reader.team && activity ? [["activity", activity]] : [];
    return `/comptabilite/grand-livre?${new URLSearchParams([["year", year], ...Object.entries(filter), ...own])}`;
  };
  return [
    {
      key: "account",
      head: say(words.account),
      phone: "title",
      cell: (line) => (
        <Link to={ledger(line, { account: line.account })}>
          <span className="figure">{line.account}</span> {line.accountLabel}
        </Link>
      ),
    },
    {
      key: "third",
      head: say(words.thirdParty),
      cell: (line) =>
        line.thirdParty && (
          <Link to={ledger(line, { account: line.account, thirdParty: line.thirdParty })}>
            {line.thirdPartyLabel}
          </Link>
        ),
    },
    {
      key: "activity",
      head: say(words.activity),
      cell: ({ activity, activityCode, activityName }) =>
        activity && <Link to={`/activites/${activity}`}>{`${activityCode} · ${activityName}`}</Link>,
    },
  ];
}

function useColumns(year: string, lines: readonly PostedLine[], reader: Reader): Column<PostedLine>[] {
  const say = useSay();
  const money = (key: "debitCents" | "creditCents", head: string): Column<PostedLine> => ({
    key,
    head,
    align: "right",
    phone: "fact",
    cell: (line) => <Money cents={line[key]} zero="dash" />,
    total: <Money cents={lines.reduce((sum, line) => sum + line[key], 0n)} />,
  });
  return [
    ...useNames(year, reader),
    { key: "label", head: say(words.label), cell: ({ label }) => label },
    {
      key: "due",
      head: say(page.dueOn),
      cell: ({ dueOn }) => dueOn && <CivilDate date={dueOn} form="short" />,
    },
    { key: "letter", head: say(words.letter), cell: (line) => <Letter line={line} reader={reader} /> },
    money("debitCents", say(words.debit)),
    money("creditCents", say(words.credit)),
  ];
}

type LinesProps = { year: string; lines: readonly PostedLine[]; reader: Reader };

/** The lines of an entry; each account, third party and activity opens its own ledger. */
export function EntryLines({ year, lines, reader }: LinesProps) {
  const say = useSay();
  return (
    <DataTable
      caption={say(words.lines)}
      columns={useColumns(year, lines, reader)}
      rows={lines}
      rowKey={({ position }) => String(position)}
      search={new URLSearchParams()}
      sort={{ key: "", direction: "asc" }}
      totalCount={lines.length}
    />
  );
}
