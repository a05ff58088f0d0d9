import { TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import type { ActAnswer } from "../../doors/web/act-answer.ts";
import { words } from "../words.ts";
import { ActForm } from "./act-form.tsx";
import type { Sheet } from "./sheet.tsx";

type Props = { sheet: Sheet; answer: ActAnswer | undefined };

/** Pause, resume, close: each says first what it will do; what cannot be done now says why not. */
export function LifeActs({ sheet, answer }: Props) {
  const say = useSay();
  const { pause, resume, close } = sheet.acts;
  if (!pause.may && !resume.may && !close.may) return null;
  const shared = { sheet, answer };
  return (
    <section className="stack">
      <h2>{say(words.acts)}</h2>
      {sheet.state === "paused" ? (
        <ActForm key="resume" intent="resume" label={words.resumeActivity} chance={resume} {...shared}>
          <p>{say(words.resumeEffect)}</p>
          <Day name="resume.on" label={say(words.on)} {...shared} />
        </ActForm>
      ) : (
        <ActForm key="pause" intent="pause" label={words.pauseActivity} chance={pause} {...shared}>
          <p>{say(words.pauseEffect)}</p>
          <Day name="pause.since" label={say(words.since)} {...shared} />
          <Reason name="pause.reason" {...shared} />
        </ActForm>
      )}
      <ActForm intent="close" label={words.closeActivity} chance={close} dangerous {...shared}>
        <p>{say(words.closeEffect)}</p>
        <Day name="close.on" label={say(words.on)} {...shared} />
        <Reason name="close.reason" {...shared} />
      </ActForm>
    </section>
  );
}

function Day({ name, label, sheet, answer }: Props & { name: string; label: string }) {
  const defaultValue = answer?.typed[name] ?? sheet.today;
  return <TextField type="date" {...{ name, label, defaultValue }} errors={answer?.errors} />;
}

function Reason({ name, answer }: Props & { name: string }) {
  const label = useSay()(words.reason);
  const defaultValue = answer?.typed[name];
  return <TextField {...{ name, label, defaultValue }} maxLength={200} errors={answer?.errors} />;
}
