import { Link } from "react-router";
import { CivilDate } from "../../design/civil-date.tsx";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import type { MyRow } from "./mine.tsx";

/** What was photographed or begun, and what each still misses. */
export function ToComplete({ rows }: { rows: readonly MyRow[] }) {
  const say = useSay();
  return (
    <section className="panel stack" aria-label={say(words.toComplete)}>
      <h2>{say(words.toComplete)}</h2>
      <ul className="plain-list wide-list">
        {rows.map(({ id, name, spentOn, missing, refusal }) => (
          <li key={id}>
            <span>
              <strong>{name || say(words.photoNamed)}</strong>
              {spentOn && (
                <>
                  {" · "}
                  <CivilDate date={spentOn} form="short" />
                </>
              )}
              <br />
              {refusal && <span className="late">{say(words.lineRefused, { reason: refusal })} </span>}
              <span className="quiet">{missing}</span>
            </span>
            <Link to={`/frais/depenses/${id}`}>
              {say(words.complete)}
              <span className="unseen"> {name || say(words.photoNamed)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
