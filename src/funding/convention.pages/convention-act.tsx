import type { ReactNode } from "react";
import { ActForm } from "../../design/act-form.tsx";
import { TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import type { Word } from "../../foundation/words.ts";
import type { Props } from "./one.tsx";

type ActProps = Props & {
  intent: string;
  label: Word;
  upload?: boolean;
  dangerous?: boolean;
  children: ReactNode;
};

/** An act on the convention, behind its verb. */
export function ConventionAct({ intent, label, sheet, answer, ...rest }: ActProps) {
  const say = useSay();
  const { people, outcomes, lastPayment, formKey } = sheet;
  const ended = people.filter(({ until }) => until !== null).length;
  const withdrawn = outcomes.filter(({ withdrawnFor }) => withdrawnFor !== null).length;
  return (
    <ActForm
      {...{ intent, label: say(label), formKey, ...rest }}
      refused={answer?.intent === intent}
      fold={`${people.length} ${ended} ${outcomes.length} ${withdrawn} ${lastPayment?.paidOn}`}
    />
  );
}

type DayProps = { name: string; label: Word; answer: Props["answer"]; usual?: string; help?: Word };

/** A day in the form of an act; `usual` where nothing was typed, and without it the day is optional. */
export function DayField({ name, label, answer, usual, help }: DayProps) {
  const say = useSay();
  return (
    <TextField
      {...{ name, type: "date", label: say(label), help: help && say(help), errors: answer?.errors }}
      optional={usual === undefined}
      defaultValue={answer?.typed[name] ?? usual ?? ""}
    />
  );
}
