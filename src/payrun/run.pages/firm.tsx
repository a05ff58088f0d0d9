import { Form, Link } from "react-router";
import { Moment } from "../../design/civil-date.tsx";
import { formatCents, formatDate } from "../../design/format.ts";
import { Icon } from "../../design/icon.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { runWords } from "../run-words.ts";
import { type CellName, sheetColumns } from "../sheet-columns.ts";
import { sheetWords } from "../sheet-words.ts";
import { words } from "../words.ts";
import type { Found, Props } from "./month.tsx";

/** What goes to the payroll firm: the files that were made, what changed since, what each column says. */
export function Firm({ found }: Props) {
  const say = useSay();
  const { sendings, changes, formKey, may, employed } = found;
  const [last] = sendings;
  const title = say(runWords.firm);
  const why = last
    ? say(changes.length > 0 ? runWords.sendAgainWhy : runWords.nothingChanged, {
        ...{ n: changes.length, number: last.number },
      })
    : say(runWords.sendWhy);
  const sends = may.keep && employed > 0 && (!last || changes.length > 0);
  return (
    <section className="panel stack" aria-label={title}>
      <h2>{title}</h2>
      <p>{why}</p>
      <Changes found={found} />
      {sends && (
        <Form method="post">
          <input type="hidden" name="key" value={`${formKey}-send`} />
          <button type="submit" name="intent" value="send" className="button button-main">
            {say(last ? runWords.sendAgain : words.sendRun)}
          </button>
        </Form>
      )}
      <Files found={found} />
      <Columns />
    </section>
  );
}

function Files({ found: { sendings, month } }: { found: Found }) {
  const say = useSay();
  const language = useLanguage();
  if (sendings.length === 0) return null;
  return (
    <ul className="todo">
      {sendings.map(({ number, lines, grossCents, sentAt, sentBy, paper }) => (
        <li key={number}>
          <Link to={`/paie/mois/${month}/fichiers/${number}`} reloadDocument>
            <Icon name="download" size="small" />{" "}
            {say(runWords.file, { number, lines, amount: formatCents(grossCents, language) })}
          </Link>
          <span className="todo-detail">
            <Moment at={sentAt} />
            {sentBy && `, ${sentBy}`}. {say(runWords.fileHash, { hash: paper.slice(0, 12) })}
          </span>
        </li>
      ))}
    </ul>
  );
}

const kindOf = new Map(sheetColumns.map(([name, , kind]) => [name, kind]));

function Changes({ found: { changes } }: { found: Found }) {
  const say = useSay();
  const language = useLanguage();
  const shown = (cell: CellName, value: string) => {
    if (value === "") return say(runWords.empty);
    const kind = kindOf.get(cell);
    if (kind === "cents") return formatCents(BigInt(value), language);
    return kind === "date" ? formatDate(value, language, "short") : value;
  };
  if (changes.length === 0) return null;
  return (
    <ul className="todo" aria-label={say(runWords.changed)}>
      {changes.flatMap(({ contract, name, kind, cells }) =>
        kind === "changed"
          ? cells.map(({ cell, before, after }) => (
              <li key={`${contract} ${cell}`}>
                {say(runWords.changedCell, {
                  ...{ name, cell: say(sheetWords[cell]).toLowerCase() },
                  ...{ before: shown(cell, before), after: shown(cell, after) },
                })}
              </li>
            ))
          : [
              <li key={contract}>
                {say(kind === "new" ? runWords.changedNew : runWords.changedGone, { name })}
              </li>,
            ],
      )}
    </ul>
  );
}

function Columns() {
  const say = useSay();
  return (
    <details className="fold">
      <summary>{say(runWords.columns)}</summary>
      <p>{say(runWords.format)}</p>
      <dl className="sheet">
        {sheetColumns.map(([name, word]) => (
          <div key={name}>
            <dt>{say(word)}</dt>
            <dd>{say(sheetWords[`${name}Why`])}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
