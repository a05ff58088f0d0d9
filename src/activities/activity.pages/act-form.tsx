import type { ReactNode } from "react";
import { ActForm as Act } from "../../design/act-form.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import type { ActAnswer } from "../../doors/web/act-answer.ts";
import { sayRefusal } from "../../foundation/refusal.ts";
import type { Word } from "../../foundation/words.ts";
import type { Chance } from "../read-activity.ts";
import type { Sheet } from "./sheet.tsx";

type ActFormProps = {
  intent: string;
  label: Word;
  chance: Chance;
  sheet: Sheet;
  answer: ActAnswer | undefined;
  dangerous?: true;
  children: ReactNode;
};

/** An act on the activity, drawn by the very question the operation asks. */
export function ActForm({ intent, label, chance, sheet, answer, dangerous, children }: ActFormProps) {
  const say = useSay();
  const language = useLanguage();
  if (!chance.may) return null;
  return (
    <Act
      intent={intent}
      label={say(label)}
      formKey={sheet.key}
      refused={answer?.intent === intent}
      fold={sheet.life[0]?.id ?? "new"}
      whyNot={chance.whyNot ? sayRefusal(chance.whyNot, language) : undefined}
      dangerous={dangerous ?? false}
    >
      {children}
    </Act>
  );
}
