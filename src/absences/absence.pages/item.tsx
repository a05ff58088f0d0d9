import { ActForm } from "../../design/act-form.tsx";
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { absenceMarks } from "../absence-marks.ts";
import { words } from "../words.ts";
import type { Mine } from "./mine.tsx";
import { HowLong, WhenAway } from "./when-away.tsx";

type Props = { row: Mine["rows"][number]; answer: ActAnswer | undefined; formKey: string };

/** One absence of one’s own: when, why, where it stands, and what can still be done. */
export function AbsenceItem({ row, answer, formKey }: Props) {
  const say = useSay();
  const { id, kind, event, state, needsPaper, paper, paperName, closedWhy, may } = row;
  const { icon, word, tone } = absenceMarks[needsPaper ? "unproved" : state];
  return (
    <section className="panel stack">
      <h2>
        {say(words[kind])}, <WhenAway {...row} />
      </h2>
      <p>
        <StateMark icon={icon} label={say(word)} tone={tone} /> <HowLong {...row} />
        {event !== "" && <> · {say(words[event])}</>}
      </p>
      {closedWhy !== "" && <p>{say(words.because, { reason: closedWhy })}</p>}
      {paper && (
        <p>
          <a href={`/absences/${id}/justificatif`} target="_blank" rel="noreferrer">
            {say(words.seeEvidence)} ({paperName})
          </a>
        </p>
      )}
      <div className="actions">
        {may.prove && (needsPaper || paper) && <ProveForm {...{ row, answer, formKey }} />}
        {may.comeBack && <ReturnForm {...{ row, answer, formKey }} />}
        {may.withdraw && (
          <ConfirmButton
            label={say(words.withdrawAbsence)}
            icon="arrow-back-up"
            effect={<p>{say(words.withdrawEffect)}</p>}
            fields={{ intent: `withdraw:${id}`, key: `${formKey}-withdraw-${id}` }}
          />
        )}
      </div>
    </section>
  );
}

function ProveForm({ row: { id }, answer, formKey }: Props) {
  const say = useSay();
  const intent = `prove:${id}`;
  const { defaultValue: _, ...paper } = fieldIn(answer, intent)("paper");
  return (
    <ActForm
      {...{ intent, formKey }}
      label={say(words.giveEvidence)}
      refused={answer?.intent === intent}
      fold={formKey}
      upload
    >
      <TextField
        {...paper}
        type="file"
        accept="image/*,.pdf"
        label={say(words.evidence)}
        help={say(words.evidenceHelp)}
      />
    </ActForm>
  );
}

function ReturnForm({ row: { id, from, to }, answer, formKey }: Omit<Props, "row"> & { row: Away }) {
  const say = useSay();
  const intent = `return:${id}`;
  const field = fieldIn(answer, intent);
  return (
    <ActForm
      {...{ intent, formKey }}
      label={say(words.returnEarly)}
      refused={answer?.intent === intent}
      fold={formKey}
    >
      <TextField {...field("until")} type="date" min={from} max={to} label={say(words.newUntil)} />
      <TextField {...field("reason")} label={say(words.why)} optional />
    </ActForm>
  );
}

type Away = { id: string; from: string; to: string };
