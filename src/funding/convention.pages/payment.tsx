import { CheckField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import { ConventionAct, DayField } from "./convention-act.tsx";
import type { Props } from "./one.tsx";

/** When the funder paid last, and until when its evidence is kept for that. */
export function PaymentPanel({ sheet, answer }: Props) {
  const say = useSay();
  const language = useLanguage();
  const { lastPayment, today } = sheet;
  const title = say(words.lastPayment);
  return (
    <section className="stack" aria-label={title}>
      <h2>{title}</h2>
      <p>
        {lastPayment
          ? say(words.keptUntil, {
              date: formatDate(lastPayment.paidOn, language),
              until: formatDate(lastPayment.keptUntil, language),
            })
          : say(words.notPaidYet)}
      </p>
      <ConventionAct intent="payment" label={words.noteLastPayment} {...{ sheet, answer }}>
        <DayField name="payment.paidOn" label={words.paidOn} answer={answer} usual={today} />
        <CheckField
          {...{ name: "payment.stateAid", label: say(words.stateAid), help: say(words.stateAidHelp) }}
          defaultChecked={answer?.typed["payment.stateAid"] === "on" || lastPayment?.stateAid === true}
        />
      </ConventionAct>
    </section>
  );
}
