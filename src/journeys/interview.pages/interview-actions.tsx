import { ActForm } from "../../design/act-form.tsx";
import { useSay } from "../../design/speak.ts";
import { ActionFields } from "../journey.pages/action-fields.tsx";
import { ActionLine } from "../journey.pages/action-line.tsx";
import { words } from "../words.ts";
import type { InterviewAnswer, Loaded } from "./one.tsx";

type InterviewActionsProps = { loaded: Loaded; answer: InterviewAnswer | undefined };

/** What was agreed here, and what is still open from before. */
export function InterviewActions({ loaded, answer }: InterviewActionsProps) {
  const say = useSay();
  const { actions, today, key, of, me } = loaded;
  const shapes = me === of.person || of.advisers.some(({ id }) => id === me);
  const refused = answer?.intent === "action" ? answer : undefined;
  return (
    <section className="panel" aria-label={say(words.actions)}>
      <h2>{say(words.actions)}</h2>
      {actions.length === 0 && <p>{say(words.noAction)}</p>}
      <ul className="todo">
        {actions.map((one) => (
          <ActionLine key={one.id} action={one} today={today} formKey={key} shapes={shapes} />
        ))}
      </ul>
      {shapes && (
        <ActForm
          intent="action"
          label={say(words.setAction)}
          formKey={key}
          refused={refused !== undefined}
          fold={String(actions.length)}
        >
          <ActionFields
            owners={[{ id: of.person, name: of.name }, ...of.advisers]}
            typed={refused?.typed}
            errors={refused?.errors}
          />
        </ActForm>
      )}
    </section>
  );
}
