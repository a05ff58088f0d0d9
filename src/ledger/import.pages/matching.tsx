import { Choices } from "../../design/choices.tsx";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { SelectField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import type { Told } from "./import.tsx";

const fields = { account: "account:", activity: "activity:" } as const;

/** What the form says of the book's codes; a field left blank or as it was says nothing. */
export function readMatching(form: FormData) {
  const said = (prefix: string) =>
    Object.fromEntries(
      [...form]
        .filter(([name, value]) => name.startsWith(prefix) && String(value).trim() !== "")
        .map(([name, value]) => [name.slice(prefix.length), String(value).trim()])
        .filter(([code, value]) => code !== value),
    );
  return { accounts: said(fields.account), activities: said(fields.activity) };
}

type Account = Told["accountsToMatch"][number];
type Analytic = Told["activitiesToMatch"][number];
type Offered = {
  accounts: readonly { code: string; label: string }[];
  activities: readonly { code: string; name: string }[];
};

/** The codes of the book that the cooperative does not know, each with what it becomes here. */
export function Matching({ told, accounts, activities }: { told: Told } & Offered) {
  const say = useSay();
  const { accountsToMatch, activitiesToMatch, extraColumns, analyticColumn } = told;
  if (accountsToMatch.length + activitiesToMatch.length + extraColumns.length === 0) return null;
  return (
    <section className="stack">
      <h2>{say(words.matchTitle)}</h2>
      {accountsToMatch.length > 0 && (
        <>
          <p>{say(words.matchIntro)}</p>
          <datalist id="chart">
            {accounts.map(({ code, label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </datalist>
          <AccountTable rows={accountsToMatch} />
        </>
      )}
      {extraColumns.length > 0 && (
        <SelectField
          name="analyticColumn"
          label={say(words.analyticColumn)}
          help={say(words.analyticColumnHelp)}
          defaultValue={analyticColumn ?? ""}
          optional
        >
          {analyticColumn === null && <option value="">{say(words.noColumn)}</option>}
          <Choices among={extraColumns.map((name) => ({ id: name, name }))} />
        </SelectField>
      )}
      {activitiesToMatch.length > 0 && (
        <>
          <p>{say(words.matchAnalyticIntro)}</p>
          <AnalyticTable rows={activitiesToMatch} activities={activities} />
        </>
      )}
    </section>
  );
}

const unsorted = { search: new URLSearchParams(), sort: { key: "", direction: "asc" } } as const;

function AccountTable({ rows }: { rows: readonly Account[] }) {
  const say = useSay();
  const columns: Column<Account>[] = [
    {
      key: "code",
      head: say(words.matchAccount),
      phone: "title",
      cell: ({ code, label }) => `${code} ${label}`,
    },
    { key: "lines", head: say(words.matchLines), align: "right", cell: ({ lines }) => lines },
    {
      key: "becomes",
      head: say(words.matchBecomes),
      phone: "fact",
      cell: ({ code, becomes, suggested }) => (
        <input
          type="text"
          list="chart"
          className="cell-field"
          name={`${fields.account}${code}`}
          defaultValue={suggested ?? becomes}
          aria-label={say(words.matchAccountOf, { code })}
          autoComplete="off"
        />
      ),
    },
  ];
  const rowKey = ({ code }: Account) => code;
  return <DataTable caption={say(words.matchAccount)} {...{ columns, rows, rowKey }} {...unsorted} />;
}

function AnalyticTable({ rows, activities }: { rows: readonly Analytic[] } & Pick<Offered, "activities">) {
  const say = useSay();
  const among = activities.map(({ code, name }) => ({ id: code, name: `${code} ${name}` }));
  const columns: Column<Analytic>[] = [
    { key: "code", head: say(words.matchAnalytic), phone: "title", cell: ({ code }) => code },
    { key: "lines", head: say(words.matchLines), align: "right", cell: ({ lines }) => lines },
    {
      key: "becomes",
      head: say(words.matchActivity),
      phone: "fact",
      cell: ({ code, becomes }) => (
        <select
          className="cell-field"
          name={`${fields.activity}${code}`}
          defaultValue={becomes ?? ""}
          aria-label={say(words.matchActivityOf, { code })}
        >
          <Choices none={say(words.matchCooperative)} among={among} />
        </select>
      ),
    },
  ];
  const rowKey = ({ code }: Analytic) => code;
  return <DataTable caption={say(words.matchAnalytic)} {...{ columns, rows, rowKey }} {...unsorted} />;
}
