import { Form, Link } from "react-router";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { Icon } from "../../design/icon.tsx";
import { Money } from "../../design/money.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { runWords } from "../run-words.ts";
import { markOf } from "../standing-words.ts";
import { words } from "../words.ts";
import type { Found, Props } from "./month.tsx";

type Row = Found["payslips"][number];

/** What came back from the payroll firm: dropped, read, delivered; what is wrong stands first. */
export function Tray({ found, answer }: Props) {
  const say = useSay();
  const { payslips, may, formKey } = found;
  const columns = useColumns();
  const title = say(runWords.payslips);
  const ready = payslips.filter(({ standing }) => standing === "ready").length;
  return (
    <section className="panel stack" aria-label={title}>
      <h2>{title}</h2>
      <Dropped answer={answer} />
      {may.deliver && <Drop formKey={formKey} key={formKey} first={payslips.length === 0} />}
      {payslips.length === 0 ? (
        <p className="quiet">{say(runWords.noPayslip)}</p>
      ) : (
        <DataTable
          {...{ columns, search: new URLSearchParams(), caption: say(runWords.tray) }}
          rows={payslips.toSorted((a, b) => rank(a) - rank(b))}
          rowKey={({ id }) => id}
          sort={{ key: "", direction: "asc" }}
        />
      )}
      {may.deliver && ready > 0 && (
        <Form method="post" className="stack">
          <input type="hidden" name="key" value={`${formKey}-deliver`} />
          <p id="deliver-effect">{say(runWords.deliverEffect, { n: ready })}</p>
          <div className="actions">
            <button
              type="submit"
              name="intent"
              value="deliver"
              className="button button-main"
              aria-describedby="deliver-effect"
            >
              {say(words.deliverPayslips)}
            </button>
          </div>
        </Form>
      )}
    </section>
  );
}

const order: Readonly<Partial<Record<Row["standing"], number>>> = {
  ready: 1,
  delivered: 2,
  aside: 3,
  replaced: 4,
};
const rank = ({ standing }: Row) => order[standing] ?? 0;

function Dropped({ answer }: Pick<Props, "answer">) {
  const say = useSay();
  if (answer?.intent !== "drop") return null;
  const { found = 0, refused = [] } = answer;
  return (
    <div className="stack" role="status">
      {found > 0 && (
        <p>
          <Icon name="check" size="small" /> {say(runWords.dropped, { n: found })}
        </p>
      )}
      {refused.length > 0 && (
        <>
          <h3>{say(runWords.droppedRefused)}</h3>
          <ul className="todo">
            {refused.map((sentence) => (
              <li key={sentence} className="field-error">
                <Icon name="alert-triangle" size="small" /> {sentence}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Drop({ formKey, first }: { formKey: string; first: boolean }) {
  const say = useSay();
  return (
    <details className="fold" open={first}>
      <summary>{say(words.dropPayslips)}</summary>
      <Form method="post" className="stack" encType="multipart/form-data">
        <input type="hidden" name="key" value={`${formKey}-drop`} />
        <TextField
          name="papers"
          type="file"
          accept=".pdf,application/pdf"
          multiple
          label={say(runWords.dropFiles)}
          help={say(runWords.dropHelp)}
        />
        <div className="actions">
          <button type="submit" name="intent" value="drop" className="button">
            {say(words.dropPayslips)}
          </button>
        </div>
      </Form>
    </details>
  );
}

const orDash = (cents: bigint | null) => (cents === null ? "–" : <Money cents={cents} />);

function useColumns(): Column<Row>[] {
  const say = useSay();
  const language = useLanguage();
  const pages = ({ fileName: file, firstPage: page, lastPage: last }: Row) =>
    say(page === last ? runWords.where : runWords.wherePages, { file, page, last });
  return [
    {
      key: "of",
      head: say(runWords.of),
      phone: "title",
      cell: (row) => (
        <>
          <Link to={`/paie/bulletins/${row.id}`}>
            {row.personName || row.nameRead || say(runWords.unknown)}
          </Link>
          <br />
          <span className="quiet">{pages(row)}</span>
        </>
      ),
    },
    {
      key: "state",
      head: say(runWords.state),
      phone: "fact",
      cell: (row) => {
        const { icon, word, tone } = markOf(row);
        const month = row.standing === "other-month" && row.monthRead;
        const said = month ? `${say(word)} : ${formatDate(`${month}-01`, language, "month")}` : say(word);
        return <StateMark icon={icon} label={said} tone={tone} />;
      },
    },
    { key: "gross", head: say(runWords.read), align: "right", cell: (row) => orDash(row.grossCents) },
    {
      key: "net",
      head: say(runWords.net),
      align: "right",
      phone: "fact",
      cell: (row) => orDash(row.netCents),
    },
    { key: "cost", head: say(runWords.cost), align: "right", cell: (row) => orDash(row.costCents) },
  ];
}
