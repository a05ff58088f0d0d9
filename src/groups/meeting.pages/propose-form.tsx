import { ActForm } from "../../design/act-form.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { meetingWords } from "../meeting-words.ts";
import { DayFields, WhereFields } from "./placing-fields.tsx";
import type { Found } from "./poll.tsx";

/** One more date while the poll is open, where none of those proposed suits enough people. */
export function ProposeForm({ found, answer }: { found: Found; answer: ActAnswer | undefined }) {
  const say = useSay();
  return (
    <ActForm
      intent="propose"
      label={say(meetingWords.proposeDate)}
      formKey={found.formKey}
      refused={answer?.intent === "propose"}
      fold={found.formKey}
    >
      <DayFields field={fieldIn(answer, "propose", { from: "14:00", to: "16:00" })} />
      <WhereFields field={fieldIn(answer, "propose")} sites={found.sites} />
    </ActForm>
  );
}
