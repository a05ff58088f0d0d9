import { Link } from "react-router";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { words } from "../words.ts";
import type { Kept } from "./kept.tsx";

/** The answers that stay as they were given. */
export function FrozenList({ answers }: { answers: Kept["answers"] }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <section className="panel" aria-label={say(words.frozenList)}>
      <h2>{say(words.frozenList)}</h2>
      <p>{say(words.noFrozen)}</p>
      {answers.length > 0 && (
        <ul>
          {answers.map((one) => {
            const date = formatDate(civilDateOf(one.frozenAt), language);
            return (
              <li key={one.id}>
                <Link to={`/chiffres/reponses/${one.id}`}>{one.name}</Link>{" "}
                <span className="quiet">{say(words.frozenOn, { date, name: one.frozenByName })}</span>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
