import type { ReactNode } from "react";
import { Form } from "react-router";
import { useLanguage, useSay } from "../../design/speak.ts";
import { sayRefusal } from "../../foundation/refusal.ts";
import type { Word } from "../../foundation/words.ts";
import type { Chance } from "../read-activity.ts";
import type { Answer, Sheet } from "./sheet.tsx";

type ActFormProps = {
  intent: string;
  label: Word;
  chance: Chance;
  sheet: Sheet;
  answer: Answer | undefined;
  dangerous?: true;
  children: ReactNode;
};

/**
 * An act behind its verb: folded until asked for, open again where it was refused, grey where it cannot be
 * done. It is made anew once the life of the activity has gone on, so that it folds; a refusal keeps
 * what is typed, in this form and in the others.
 */
export function ActForm({ intent, label, chance, sheet, answer, dangerous, children }: ActFormProps) {
  const say = useSay();
  const language = useLanguage();
  const refused = answer?.intent === intent;
  if (!chance.may) return null;
  if (chance.whyNot) {
    return (
      <p className="refused">
        <button type="button" className="button" aria-disabled="true" aria-describedby={`why-${intent}`}>
          {say(label)}
        </button>
        <span id={`why-${intent}`}>{sayRefusal(chance.whyNot, language)}</span>
      </p>
    );
  }
  return (
    <details key={refused ? "refused" : (sheet.life[0]?.id ?? "new")} className="fold" open={refused}>
      <summary>{say(label)}</summary>
      <Form method="post" className="stack">
        <input type="hidden" name="key" value={`${sheet.key}-${intent}`} />
        {children}
        <div className="actions">
          <button
            type="submit"
            name="intent"
            value={intent}
            className={dangerous ? "button button-danger-main" : "button button-main"}
          >
            {say(label)}
          </button>
        </div>
      </Form>
    </details>
  );
}
