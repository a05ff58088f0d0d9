import { ConfirmButton } from "../../design/confirm-button.tsx";
import { TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import type { StepName } from "../kinds.ts";
import { planWords } from "../plan-words.ts";
import { intentOf, StepForm, type StepProps } from "./step-form.tsx";

const verbs: Partial<Record<StepName, (typeof planWords)[keyof typeof planWords]>> = {
  bookings: planWords.tickBookings,
  "final-settlement": planWords.tickReceipt,
};

/** To say that a step is done: when, what to know of it, and its paper. */
export function Tick(props: StepProps) {
  const say = useSay();
  const { step, loaded, departure, answer } = props;
  const of = (name: string) => `${intentOf("tick", step)}.${name}`;
  const errors = answer?.errors;
  // The receipt is signed on what was drawn up: there is nothing to tick before.
  if (step.name === "final-settlement" && !departure.documents.some(({ kind }) => kind === step.name))
    return null;
  const proved = step.tick === "with-paper";
  return (
    <StepForm {...props} act="tick" label={verbs[step.name] ?? planWords.tick} upload>
      <TextField
        name={of("doneOn")}
        type="date"
        label={say(planWords.doneOn)}
        errors={errors}
        defaultValue={answer?.typed[of("doneOn")] ?? loaded.today}
      />
      <TextField
        name={of("note")}
        label={say(step.name === "unpaid-invoices" ? planWords.follower : planWords.note)}
        help={say(planWords.noteHelp)}
        maxLength={300}
        optional
        errors={errors}
        defaultValue={answer?.typed[of("note")]}
      />
      <TextField
        name={of("paper")}
        type="file"
        accept=".pdf,.jpg,.jpeg,.png"
        label={say(planWords.paper)}
        help={say(planWords.paperHelp)}
        errors={errors}
        optional={!proved}
      />
    </StepForm>
  );
}

/** To take back what was ticked by mistake. */
export function Untick({ step, loaded, departure }: StepProps) {
  const say = useSay();
  const fields = {
    ...{ intent: intentOf("untick", step), act: "untick", plan: departure.plan.id, step: step.name },
    ...{ activity: step.activity ?? "", key: `${loaded.formKey}-${intentOf("untick", step)}` },
  };
  return (
    <ConfirmButton
      label={say(planWords.untick)}
      effect={<p>{say(planWords.untickEffect)}</p>}
      fields={fields}
    />
  );
}
