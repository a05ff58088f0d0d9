import { Form } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import type { Speaker } from "../speaker.sql.ts";
import { words } from "../words.ts";
import type { Settings } from "./settings.tsx";

type Props = { loaded: Settings; answer: ActAnswer | undefined };

/** Who is seen or heard, what each answered; to ask one more. */
export function SpeakersPanel({ loaded: { speakers, people, formKey }, answer }: Props) {
  const say = useSay();
  const field = fieldIn(answer, "speaker");
  return (
    <section className="panel stack" aria-label={say(words.speakers)}>
      <h2>{say(words.speakers)}</h2>
      <p className="quiet">{say(words.speakersWhy)}</p>
      {speakers.length === 0 ? (
        <p>{say(words.noSpeaker)}</p>
      ) : (
        <ul className="plain-list">
          {speakers.map((speaker) => (
            <SpeakerLine key={speaker.id} {...{ speaker, formKey }} />
          ))}
        </ul>
      )}
      <ActForm
        intent="speaker"
        label={say(words.askSpeaker)}
        refused={answer?.intent === "speaker"}
        fold={formKey}
        {...{ formKey }}
      >
        <SelectField label={say(words.person)} optional {...field("person")}>
          <option value="">–</option>
          {people.map(({ person, name }) => (
            <option key={person} value={person}>
              {name}
            </option>
          ))}
        </SelectField>
        <TextField label={say(words.otherName)} optional {...field("name")} />
        <TextField label={say(words.otherEmail)} type="email" optional {...field("email")} />
      </ActForm>
    </section>
  );
}

function SpeakerLine({ speaker, formKey }: { speaker: Speaker; formKey: string }) {
  const say = useSay();
  const { id, name, given } = speaker;
  return (
    <li>
      {name}{" "}
      {given === null ? (
        <StateMark icon="clock" tone="wait" label={say(words.silent)} />
      ) : given ? (
        <StateMark icon="circle-check" tone="good" label={say(words.agreed)} />
      ) : (
        <StateMark icon="circle-x" tone="wrong" label={say(words.disagreed)} />
      )}{" "}
      {given === null && (
        <Form method="post" className="inline">
          <input type="hidden" name="key" value={`${formKey}-drop-${id}`} />
          <button type="submit" name="intent" value={`drop:${id}`} className="button button-quiet">
            {say(words.dropSpeaker)}
            <span className="unseen"> {name}</span>
          </button>
        </Form>
      )}
    </li>
  );
}
