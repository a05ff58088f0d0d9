import type { ReactNode } from "react";
import { ActForm } from "../../design/act-form.tsx";
import { useSay } from "../../design/speak.ts";
import type { Word } from "../../foundation/words.ts";
import type { Props } from "./one.tsx";

type ActFoldProps = Props & { intent: string; label: Word; dangerous?: boolean; children?: ReactNode };

/** An act on an application behind its verb. */
export function ActFold({ found, answer, intent, label, dangerous, children }: ActFoldProps) {
  const say = useSay();
  return (
    <ActForm
      intent={intent}
      label={say(label)}
      formKey={found.key}
      refused={answer?.intent === intent}
      fold={`${found.candidate.state} ${found.story.length}`}
      {...(dangerous && { dangerous })}
    >
      {children}
    </ActForm>
  );
}
