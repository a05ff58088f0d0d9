import { ActForm } from "../../design/act-form.tsx";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import { ActionFields } from "./action-fields.tsx";
import { ActionLine } from "./action-line.tsx";
import type { PanelProps } from "./journey-body.tsx";

/** What is to be done by each of the two, and what was settled lately, which may be opened again. */
export function ActionsPanel({ journey, answer }: PanelProps) {
  const say = useSay();
  const { actions, today, key, shapes, person, name, advisers } = journey;
  const open = actions.filter(({ done }) => done === null);
  const settled = actions.filter(({ done }) => done !== null);
  const lines = (list: typeof actions) =>
    list.map((action) => (
      <ActionLine key={action.id} action={action} today={today} formKey={key} shapes={shapes} />
    ));
  return (
    <section className="panel" aria-label={say(words.actions)}>
      <h2>{say(words.actions)}</h2>
      {open.length === 0 && <p>{say(words.noAction)}</p>}
      <ul className="todo">{lines(open)}</ul>
      {settled.length > 0 && (
        <details className="todo-act">
          <summary>
            {say(words.settledLately)} ({settled.length})
          </summary>
          <ul className="todo">{lines(settled)}</ul>
        </details>
      )}
      {shapes && (
        <ActForm
          intent="action"
          label={say(words.setAction)}
          formKey={key}
          refused={answer?.intent === "action"}
          fold={String(actions.length)}
        >
          <ActionFields
            owners={[{ id: person, name }, ...advisers]}
            typed={answer?.intent === "action" ? answer.typed : undefined}
            errors={answer?.intent === "action" ? answer.errors : undefined}
          />
        </ActForm>
      )}
    </section>
  );
}
