import { Form } from "react-router";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { words } from "../words.ts";

/** An action as the pages know it. */
export type ActionShown = {
  id: string;
  what: string;
  ownerName: string;
  dueOn: string | null;
  done: boolean | null;
};

type ActionLineProps = {
  action: ActionShown;
  today: string;
  formKey: string;
  /** Whether one may say where it stands. */
  shapes: boolean;
  /** Where its form is sent; the page's own address without it. */
  to?: string;
};

/** An action: who does it, by when; one touch says that it is done, another that it is given up. */
export function ActionLine({ action: a, today, formKey, shapes, to }: ActionLineProps) {
  const say = useSay();
  const language = useLanguage();
  const late = a.done === null && a.dueOn !== null && a.dueOn < today;
  const due = a.dueOn && say(late ? words.wasDue : words.dueBy, { date: formatDate(a.dueOn, language) });
  const ways = a.done === null ? (["done", "dropped"] as const) : (["open"] as const);
  const verbs = { done: words.done, dropped: words.drop, open: words.again };
  return (
    <li>
      <span className="todo-name">{a.what}</span>
      <span className="todo-detail">
        {a.ownerName}
        {due && (
          <>
            {" · "}
            <span className={late ? "late" : ""}>{due}</span>
          </>
        )}
        {a.done !== null && ` · ${say(a.done ? words.isDone : words.dropped)}`}
      </span>
      {shapes && (
        <Form method="post" className="todo-act actions" {...(to && { action: to })}>
          <input type="hidden" name="key" value={`${formKey}-${a.id}-${a.done}`} />
          {ways.map((way) => (
            <button
              key={way}
              type="submit"
              name="intent"
              value={`settle:${a.id}:${way}`}
              className="button"
              aria-label={say(words.toDoFor, { what: a.what, act: say(verbs[way]) })}
            >
              {say(verbs[way])}
            </button>
          ))}
        </Form>
      )}
    </li>
  );
}
