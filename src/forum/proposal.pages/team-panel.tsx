import { Form } from "react-router";
import { TextAreaField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { reviewWords } from "../review-words.ts";
import type { Props } from "./one.tsx";
import { Readings } from "./readings.tsx";

/** Every reading, and what will be answered: for the team alone. */
export function TeamPanel({ found, answer }: Props) {
  const { proposal: p, judgement } = found;
  if (!judgement.team || !judgement.told) return null;
  return (
    <>
      <Readings found={found} />
      {p.state === "submitted" && <Verdict found={found} answer={answer} />}
    </>
  );
}

const verdicts = ["accept", "reject", "none"] as const;

function Verdict({ found, answer }: Props) {
  const say = useSay();
  const { judgement, formKey } = found;
  const noted = judgement.told?.verdict ?? null;
  const known = noted ? (noted.accepted ? "accept" : "reject") : "none";
  return (
    <Form method="post" className="panel stack" noValidate key={formKey}>
      <h2>{say(reviewWords.verdict)}</h2>
      <p className="field-help">{say(reviewWords.verdictHelp)}</p>
      <input type="hidden" name="key" value={`${formKey}-verdict`} />
      <fieldset className="forum-score">
        <legend>{say(reviewWords.judgeProposal)}</legend>
        {verdicts.map((one) => (
          <label key={one} className="choice">
            <input type="radio" name="verdict.verdict" value={one} defaultChecked={known === one} />
            {say(reviewWords[`verdict-${one}`])}
          </label>
        ))}
      </fieldset>
      <TextAreaField
        {...fieldIn(answer, "verdict")("note", noted?.note ?? "")}
        rows={2}
        label={say(reviewWords.note)}
        optional
      />
      <div className="actions">
        <button type="submit" name="intent" value="verdict" className="button button-main">
          {say(reviewWords.judgeProposal)}
        </button>
      </div>
    </Form>
  );
}
