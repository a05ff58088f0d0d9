import { TextAreaField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { words } from "../words.ts";

type Props = {
  intent: string;
  answer: ActAnswer | undefined;
  known: Readonly<Record<string, string>>;
};

export function PageFields({ intent, answer, known }: Props) {
  const say = useSay();
  const field = fieldIn(answer, intent, known);
  return (
    <>
      <TextField {...field("title")} label={say(words.title)} maxLength={140} />
      <TextAreaField {...field("text")} label={say(words.text)} help={say(words.textHelp)} rows={16} />
    </>
  );
}
