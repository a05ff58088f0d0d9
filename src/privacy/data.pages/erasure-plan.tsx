import { useLanguage, useSay } from "../../design/speak.ts";
import { sayKept } from "../say-term.ts";
import { words } from "../words.ts";
import type { OneRequest } from "./request.tsx";

type Plan = NonNullable<OneRequest["plan"]>;

/** What an erasure would do today, thing by thing: what goes, what stays, until when, by which text. */
export function ErasurePlan({ plan: { lines } }: { plan: Plan }) {
  const say = useSay();
  const gone = lines.filter(({ erased }) => erased);
  const kept = lines.filter(({ erased }) => !erased);
  return (
    <section className="panel stack" aria-label={say(words.rehearsal)}>
      <h2>{say(words.rehearsal)}</h2>
      <p className="quiet">{say(words.rehearsalWhy)}</p>
      <h3>{say(words.willGo)}</h3>
      {gone.length === 0 ? <p>{say(words.nothingToErase)}</p> : <Lines lines={gone} />}
      <h3>{say(words.willStay)}</h3>
      <Lines lines={kept} />
    </section>
  );
}

function Lines({ lines }: { lines: Plan["lines"] }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <ul className="plain-list wide-list">
      {lines.map((line) => (
        <li key={line.name}>
          <span>
            {say(line.label)}
            <br />
            <span className="quiet">
              {say(words.rows, { n: line.rows })}, {sayKept(line, language)}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
