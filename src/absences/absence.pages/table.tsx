import { useSearchParams } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { absenceMarks } from "../absence-marks.ts";
import { words } from "../words.ts";
import type { Found } from "./list.tsx";
import { HowLong, WhenAway } from "./when-away.tsx";

type Row = Found["rows"][number];
type Props = { found: Found; answer: ActAnswer | undefined };

/** The absences of a page, each with the answer it waits for. */
export function AbsenceTable({ caption, ...props }: Props & { caption: string }) {
  const [search] = useSearchParams();
  const columns = useColumns(props);
  return (
    <DataTable
      {...{ caption, columns, rows: props.found.rows, search }}
      rowKey={({ id }) => id}
      sort={{ key: "", direction: "asc" }}
      totalCount={props.found.total}
    />
  );
}

function useColumns(props: Props): Column<Row>[] {
  const say = useSay();
  return [
    { key: "person", head: say(words.person), phone: "title", cell: ({ personName }) => personName },
    { key: "kind", head: say(words.kind), phone: "fact", cell: (row) => <Why {...row} /> },
    { key: "when", head: say(words.when), phone: "fact", cell: (row) => <WhenAway {...row} /> },
    { key: "days", head: say(words.days), cell: (row) => <HowLong {...row} /> },
    { key: "state", head: say(words.state), phone: "fact", cell: (row) => <State {...row} /> },
    { key: "acts", head: say(words.acts), phone: "fact", cell: (row) => <Acts {...props} row={row} /> },
  ];
}

function Why({ id, kind, event, reason, paperName }: Row) {
  const say = useSay();
  return (
    <>
      {say(kind ? words[kind] : words.away)}
      {event !== "" && <> · {say(words[event])}</>}
      {reason !== "" && <p className="quiet">{reason}</p>}
      {paperName !== null && (
        <p>
          <a href={`/absences/${id}/justificatif`} target="_blank" rel="noreferrer">
            {say(words.seeEvidence)}
          </a>
        </p>
      )}
    </>
  );
}

function State({ state, needsPaper, closedWhy, reportBy }: Row) {
  const say = useSay();
  const language = useLanguage();
  const { icon, word, tone } = absenceMarks[needsPaper ? "unproved" : state];
  return (
    <>
      <StateMark icon={icon} label={say(word)} tone={tone} />
      {closedWhy !== "" && <p className="quiet">{say(words.because, { reason: closedWhy })}</p>}
      {reportBy && (
        <p className="quiet">{say(words.notifyPayroll, { date: formatDate(reportBy, language, "short") })}</p>
      )}
    </>
  );
}

function Acts({ row, found: { formKey }, answer }: Props & { row: Row }) {
  const say = useSay();
  const language = useLanguage();
  const { id, personName: name, decide, strike, state, needsPaper } = row;
  const said = (date: string) => formatDate(date, language, "short");
  const refuse = `refuse:${id}`;
  const live = state === "declared" || state === "approved";
  if (!decide && !(strike && live)) return <>–</>;
  return (
    <div className="actions">
      {decide && !needsPaper && (
        <ConfirmButton
          label={say(words.approveAbsence)}
          icon="check"
          effect={<p>{say(words.approveEffect, { name, from: said(row.from), to: said(row.to) })}</p>}
          fields={{ intent: `approve:${id}`, key: `${formKey}-approve-${id}` }}
        />
      )}
      {decide && row.refusable && (
        <ActForm
          {...{ intent: refuse, formKey }}
          label={say(words.refuseAbsence)}
          refused={answer?.intent === refuse}
          fold={formKey}
        >
          <TextField {...fieldIn(answer, refuse)("reason")} label={say(words.why)} />
        </ActForm>
      )}
      {strike && live && !(decide && row.refusable) && <Strike {...{ id, formKey }} />}
    </div>
  );
}

function Strike({ id, formKey }: { id: string; formKey: string }) {
  const say = useSay();
  return (
    <ConfirmButton
      label={say(words.withdrawAbsence)}
      icon="arrow-back-up"
      effect={<p>{say(words.withdrawEffect)}</p>}
      fields={{ intent: `withdraw:${id}`, key: `${formKey}-withdraw-${id}` }}
    />
  );
}
