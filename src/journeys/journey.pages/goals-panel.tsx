import { Form } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import type { PanelProps } from "./journey-body.tsx";
import type { Journey } from "./load-journey.ts";

/** What one wants to reach, by when, and by what one will see it. */
export function GoalsPanel({ journey, answer }: PanelProps) {
  const say = useSay();
  const { goals, shapes, key } = journey;
  const open = goals.filter(({ reached }) => reached === null);
  const past = goals.filter(({ reached }) => reached !== null);
  const lines = (list: typeof goals) =>
    list.map((goal) => <GoalLine key={goal.id} goal={goal} journey={journey} />);
  const refused = answer?.intent === "goal" ? answer : undefined;
  const field = (name: string) => ({
    name,
    defaultValue: refused?.typed[name] ?? "",
    errors: fieldsOf(refused),
  });
  return (
    <section className="panel" aria-label={say(words.goals)}>
      <h2>{say(words.goals)}</h2>
      {open.length === 0 && <p>{say(words.noGoal)}</p>}
      <ul className="todo">{lines(open)}</ul>
      {past.length > 0 && (
        <details className="todo-act">
          <summary>
            {say(words.pastGoals)} ({past.length})
          </summary>
          <ul className="todo">{lines(past)}</ul>
        </details>
      )}
      {shapes && (
        <ActForm
          intent="goal"
          label={say(words.setGoal)}
          formKey={key}
          refused={refused !== undefined}
          fold={String(goals.length)}
        >
          <TextField label={say(words.what)} {...field("goal")} />
          <TextField label={say(words.measure)} {...field("measure")} optional />
          <TextField type="date" label={say(words.dueOn)} {...field("goalDueOn")} optional />
        </ActForm>
      )}
    </section>
  );
}

/** The operation calls its fields as an action's are called; on this page each has its own name. */
function fieldsOf(answer: PanelProps["answer"]) {
  const { what, dueOn, ...others } = answer?.errors ?? {};
  return { ...others, ...(what && { goal: what }), ...(dueOn && { goalDueOn: dueOn }) };
}

function GoalLine({ goal: g, journey }: { goal: Journey["goals"][number]; journey: Journey }) {
  const say = useSay();
  const language = useLanguage();
  const late = g.reached === null && g.dueOn !== null && g.dueOn < journey.today;
  const due = g.dueOn && say(late ? words.wasDue : words.dueBy, { date: formatDate(g.dueOn, language) });
  const state = g.reached === null ? null : say(g.reached ? words.reached : words.dropped);
  const ways = g.reached === null ? (["done", "dropped"] as const) : (["open"] as const);
  const verbs = { done: words.markReached, dropped: words.drop, open: words.again };
  return (
    <li>
      <span className="todo-name">{g.what}</span>
      <span className="todo-detail">{[g.measure, due, state].filter(Boolean).join(" · ")}</span>
      {journey.shapes && (
        <Form method="post" className="todo-act actions">
          <input type="hidden" name="key" value={`${journey.key}-${g.id}-${g.reached}`} />
          {ways.map((way) => (
            <button
              key={way}
              type="submit"
              name="intent"
              value={`settle-goal:${g.id}:${way}`}
              className="button"
              aria-label={say(words.toDoFor, { what: g.what, act: say(verbs[way]) })}
            >
              {say(verbs[way])}
            </button>
          ))}
        </Form>
      )}
    </li>
  );
}
