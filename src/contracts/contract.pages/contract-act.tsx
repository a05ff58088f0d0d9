import type { ReactNode } from "react";
import { ActForm } from "../../design/act-form.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type Refusal, sayRefusal } from "../../foundation/refusal.ts";
import type { Word } from "../../foundation/words.ts";
import type { Props } from "./one.tsx";

type ContractActProps = Props & {
  intent: string;
  label: Word;
  whyNot?: Refusal | null;
  dangerous?: boolean;
  upload?: boolean;
  children: ReactNode;
};

/** An act on the contract, behind its verb. */
export function ContractAct({ intent, label, whyNot, sheet, answer, ...rest }: ContractActProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <ActForm
      intent={intent}
      label={say(label)}
      formKey={sheet.key}
      refused={answer?.intent === intent}
      fold={`${sheet.timeline.length} ${sheet.done.length} ${sheet.state}`}
      whyNot={whyNot ? sayRefusal(whyNot, language) : undefined}
      {...rest}
    />
  );
}
