import { ActForm } from "../../design/act-form.tsx";
import { formatTime } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { dayName } from "../../design/when.tsx";
import type { ActAnswer } from "../../doors/web/act-answer.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { meetingWords } from "../meeting-words.ts";
import type { Found } from "./poll.tsx";

type Props = { found: Found; answer: ActAnswer | undefined };

/** The facilitator chooses, the date that suits best first: what will follow is said before. */
export function ChooseForm({ found: { dates, formKey }, answer }: Props) {
  const say = useSay();
  const language = useLanguage();
  const open = dates.filter(({ passed }) => !passed);
  const sorted = open.toSorted((a, b) => Number(b.count?.best) - Number(a.count?.best));
  if (sorted.length === 0) return null;
  return (
    <ActForm
      intent="choose"
      label={say(meetingWords.chooseDate)}
      formKey={formKey}
      refused={answer?.intent === "choose"}
      fold={formKey}
    >
      <fieldset>
        <legend>{say(meetingWords.whichDate)}</legend>
        {sorted.map(({ id, startsAt, count }, n) => (
          <label key={id} className="choice">
            <input type="radio" name="choose.date" value={id} defaultChecked={n === 0} />
            <span>
              {dayName(civilDateOf(startsAt), language)}, {formatTime(startsAt, language)}
              {count && ` · ${say(meetingWords.canCome, { n: count.yes + count.maybe })}`}
            </span>
          </label>
        ))}
      </fieldset>
      <p>{say(meetingWords.chooseEffect)}</p>
    </ActForm>
  );
}
