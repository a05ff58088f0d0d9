import { Form, Link, useSearchParams } from "react-router";
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { Empty } from "../../design/empty.tsx";
import { TextField } from "../../design/field.tsx";
import { Money } from "../../design/money.tsx";
import { useSay } from "../../design/speak.ts";
import { planWords } from "../plan-words.ts";
import { lengthOf } from "../rule.ts";
import { words } from "../words.ts";
import type { Found } from "./plans.tsx";

/** What each activity owes for a month, and whether it is in the books. */
export function Owed({ owed, month, thisMonth, maySettle, formKey }: Found) {
  const say = useSay();
  const [search] = useSearchParams();
  const columns = useColumns();
  const open = owed.some(({ entry, planCents, beyondCents }) => !entry && planCents + beyondCents > 0n);
  return (
    <section className="stack" aria-labelledby="owed">
      <h2 id="owed">{say(planWords.owed)}</h2>
      <Form method="get" className="actions">
        <TextField name="month" type="month" label={say(planWords.monthShown)} defaultValue={month} />
        <button type="submit" className="button">
          {say(words.show)}
        </button>
      </Form>
      {owed.length === 0 ? (
        <Empty icon="coins" title={say(planWords.nothingOwed)}>
          {say(planWords.nothingOwedWhy)}
        </Empty>
      ) : (
        <DataTable
          {...{ caption: say(planWords.owed), columns, rows: owed, search }}
          rowKey={({ activity }) => activity}
          sort={{ key: "", direction: "asc" }}
        />
      )}
      {maySettle && open && month < thisMonth && (
        <div className="actions">
          <ConfirmButton
            label={say(planWords.settleMonth)}
            icon="check"
            effect={<p>{say(planWords.settleEffect, { month })}</p>}
            fields={{ intent: `settle:${month}`, key: `${formKey}-settle` }}
          />
        </div>
      )}
    </section>
  );
}

function useColumns(): Column<Found["owed"][number]>[] {
  const say = useSay();
  return [
    {
      key: "activity",
      head: say(planWords.activity),
      phone: "title",
      cell: ({ activity, activityName }) => (
        <Link to={`/activites/${activity}/tresorerie`}>{activityName}</Link>
      ),
    },
    { key: "used", head: say(planWords.used), cell: ({ includedMinutes }) => lengthOf(includedMinutes) },
    { key: "beyond", head: say(planWords.beyond), cell: ({ beyondMinutes }) => lengthOf(beyondMinutes) },
    {
      key: "owed",
      head: say(planWords.owed),
      align: "right",
      phone: "fact",
      cell: ({ planCents, beyondCents }) => <Money cents={planCents + beyondCents} />,
    },
    {
      key: "entry",
      head: say(planWords.entry),
      phone: "fact",
      cell: ({ entry }) =>
        entry ? (
          <Link to={`/comptabilite/ecritures/${entry}`}>{say(planWords.seeEntry)}</Link>
        ) : (
          say(planWords.notYet)
        ),
    },
  ];
}
