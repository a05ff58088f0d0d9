import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import type { Terms } from "./terms.tsx";

/** What was erased: when, by whom, how many, by which text; of nobody. */
export function Proofs({ executions }: Pick<Terms, "executions">) {
  const say = useSay();
  const language = useLanguage();
  return (
    <section className="panel" aria-label={say(words.proofs)}>
      <h2>{say(words.proofs)}</h2>
      {executions.length === 0 && <p className="quiet">{say(words.noProof)}</p>}
      <ul className="plain-list wide-list">
        {executions.map(({ id, on, how, by, lines }) => (
          <li key={id}>
            <span>
              <strong>{formatDate(on, language)}</strong>,{" "}
              {say(how === "asked" ? words.byAsked : words.byTerm)} · {by ?? say(words.byItself)}
              {lines.map(({ holding, label, rows, source }) => (
                <span key={holding} className="quiet">
                  <br />
                  {say(words.proofLine, { label: label ? say(label) : holding, rows, source })}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
