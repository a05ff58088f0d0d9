import { ActForm } from "../../design/act-form.tsx";
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { AmountField, TextField } from "../../design/field.tsx";
import { formatCents, formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { payMarks } from "../pay-marks.ts";
import { words } from "../words.ts";
import type { Props } from "./mine.tsx";

/** The pay of the month: where it stands, or the form that proposes it. */
export function ProposePay({ found, answer }: Props) {
  const say = useSay();
  const language = useLanguage();
  const { month, live, proposals, whyNot, contract } = found;
  const title = say(words.proposeTitle, { month: formatDate(`${month}-01`, language, "month") });
  const back = live ? null : proposals.find((one) => one.month === month && one.state === "returned");
  const gross = back ? formatCents(back.grossCents, language) : "";
  return (
    <section className="panel" aria-label={title}>
      <h2>{title}</h2>
      {live && <Live found={found} />}
      {back && <p>{say(words.returnedText, { gross, reason: back.reason ?? "" })}</p>}
      {!live && whyNot && contract?.kind === "cesa" && <p>{whyNot}</p>}
      {!live && !whyNot && (
        <>
          <p>{say(words.proposeWhy)}</p>
          <Propose found={found} answer={answer} />
        </>
      )}
    </section>
  );
}

function Live({ found: { live, formKey } }: Pick<Props, "found">) {
  const say = useSay();
  const language = useLanguage();
  if (!live) return null;
  const { icon, word, tone } = payMarks[live.state];
  const told = {
    gross: formatCents(live.grossCents, language),
    net: formatCents(live.netCents, language),
    date: formatDate(civilDateOf(live.proposedAt), language),
  };
  return (
    <>
      <StateMark icon={icon} label={say(word)} tone={tone} />
      <p>{say(words.liveText, told)}</p>
      {live.state === "proposed" && (
        <ConfirmButton
          label={say(words.withdrawProposal)}
          icon="arrow-back-up"
          effect={<p>{say(words.withdrawEffect)}</p>}
          fields={{ intent: "withdraw", proposal: live.id, key: `${formKey}-withdraw` }}
        />
      )}
    </>
  );
}

function Propose({ found, answer }: Props) {
  const say = useSay();
  const language = useLanguage();
  const { formKey, activity, month, contract, wished, outlooks, counted, reserveCents } = found;
  const field = fieldIn(answer, "propose");
  const fixedCents = contract?.fixedCents ?? 0n;
  const carried = wished?.grossCents ?? outlooks[counted].pay?.grossCents ?? 0n;
  const first = carried > fixedCents ? carried : fixedCents;
  const shown = formatCents(first, language, { euro: false });
  const amount = formatCents(fixedCents, language);
  return (
    <ActForm
      intent="propose"
      label={say(words.proposePay)}
      formKey={formKey}
      refused={answer?.intent === "propose" || answer === undefined}
      fold={formKey}
    >
      <input type="hidden" name="activity" value={activity.id} />
      <input type="hidden" name="month" value={month} />
      <AmountField
        {...field("grossCents", shown)}
        key={shown}
        label={say(words.grossField)}
        help={fixedCents > 0n && say(words.grossHelp, { amount })}
      />
      {reserveCents > 0n && (
        <AmountField
          {...field("drawnCents")}
          label={say(words.drawnField)}
          help={say(words.drawnHelp, { amount: formatCents(reserveCents, language) })}
          optional
        />
      )}
      <TextField {...field("note")} label={say(words.note)} optional />
    </ActForm>
  );
}
