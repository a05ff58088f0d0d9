import { useSay } from "../../design/speak.ts";
import type { Shared } from "../shared.sql.ts";
import { words } from "../words.ts";
import { ActionLine } from "./action-line.tsx";

/** What was noted together, to read once one is out; nothing where nothing was. */
export function Noted({ noted }: { noted: Shared | null }) {
  const say = useSay();
  const text = noted?.note.text.trim() ?? "";
  const actions = noted?.actions ?? [];
  if (!text && actions.length === 0) return null;
  return (
    <section className="panel noted" aria-label={say(words.noted)}>
      <h2>{say(words.noted)}</h2>
      {text && <p className="written">{text}</p>}
      {actions.length > 0 && (
        <ul className="todo">
          {actions.map((action) => (
            <ActionLine key={action.id} action={action} />
          ))}
        </ul>
      )}
    </section>
  );
}
