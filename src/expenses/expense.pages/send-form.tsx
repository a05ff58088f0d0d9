import { Form, Link } from "react-router";
import { CivilDate } from "../../design/civil-date.tsx";
import { TextField } from "../../design/field.tsx";
import { Money } from "../../design/money.tsx";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import type { Mine, MyRow } from "./mine.tsx";

/** What is complete, each to tick, and the one act: sending it. Those of the first activity are ticked. */
export function SendForm({ mine, rows }: { mine: Mine; rows: readonly MyRow[] }) {
  const say = useSay();
  const first = rows[0]?.activity;
  const several = new Set(rows.map(({ activity }) => activity)).size > 1;
  return (
    <Form method="post" className="panel stack" aria-label={say(words.toSend)}>
      <h2>{say(words.toSend)}</h2>
      {several && <p className="quiet">{say(words.sendTicked)}</p>}
      <input type="hidden" name="key" value={`${mine.formKey}-send`} />
      <ul className="plain-list wide-list expense-list">
        {rows.map((row) => (
          <li key={row.id}>
            <label>
              <input type="checkbox" name="expense" value={row.id} defaultChecked={row.activity === first} />
              <span>
                <strong>{row.name}</strong>
                <br />
                <span className="quiet">
                  {row.spentOn && <CivilDate date={row.spentOn} form="short" />} · {row.category}
                  {several && ` · ${nameOfActivity(mine, row.activity) ?? say(words.ofHouse)}`}
                </span>
                {row.refusal && (
                  <span className="late"> · {say(words.lineRefused, { reason: row.refusal })}</span>
                )}
              </span>
            </label>
            <span className="expense-end">
              <Money cents={row.refundedCents ?? 0n} />
              <Link to={`/frais/depenses/${row.id}`}>
                {say(words.open)}
                <span className="unseen"> {row.name}</span>
              </Link>
            </span>
          </li>
        ))}
      </ul>
      <TextField name="note" label={say(words.noteForChecker)} optional />
      <div className="actions">
        <button type="submit" name="intent" value="send" className="button button-main">
          {say(words.submitReport)}
        </button>
      </div>
    </Form>
  );
}

const nameOfActivity = ({ activities }: Mine, activity: string | null) =>
  activities.find(({ id }) => id === activity)?.name;
