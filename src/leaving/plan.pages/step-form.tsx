import type { ReactNode } from "react";
import { ActForm } from "../../design/act-form.tsx";
import { useSay } from "../../design/speak.ts";
import type { Word } from "../../foundation/words.ts";
import type { Props, SeenStep } from "./load-departure.ts";

export type StepProps = Props & { step: SeenStep };
type FormProps = StepProps & {
  act: string;
  label: Word;
  whyNot?: string | undefined;
  upload?: boolean;
  dangerous?: boolean;
  children?: ReactNode;
};

/** The name of a form of a step, before that of its fields. */
export const intentOf = (act: string, { name, activity }: Pick<SeenStep, "name" | "activity">) =>
  [act, name, activity].filter(Boolean).join("-");

/** An act on a step, behind its verb. */
export function StepForm({ act, label, step, loaded, departure, answer, children, ...rest }: FormProps) {
  const say = useSay();
  const intent = intentOf(act, step);
  const fold = `${departure.steps.filter(({ done }) => done).length} ${departure.documents.length}`;
  return (
    <ActForm
      {...{ intent, label: say(label), formKey: loaded.formKey, fold, ...rest }}
      refused={answer?.intent === intent}
    >
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="plan" value={departure.plan.id} />
      <input type="hidden" name="step" value={step.name} />
      <input type="hidden" name="activity" value={step.activity ?? ""} />
      {children}
    </ActForm>
  );
}
