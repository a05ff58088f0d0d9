import { Link } from "react-router";
import { CivilDate } from "../../design/civil-date.tsx";
import { useSay } from "../../design/speak.ts";
import type { ListedContract } from "../list.sql.ts";
import { words } from "../words.ts";
import { ContractStateMark } from "./contract-state.tsx";

/** Contracts of one person, or of one activity and then with their names. */
export function ContractLines({ rows, named }: { rows: readonly ListedContract[]; named?: true }) {
  const say = useSay();
  return (
    <ul className="plain-list wide-list">
      {rows.map(({ id, kind, state, startsOn, until, activityName, personName }) => (
        <li key={id}>
          <span>
            <Link to={`/contrats/${id}`}>{named ? personName : say(words[`${kind}Long`])}</Link>
            <br />
            <span className="quiet">
              {named && `${say(words[kind])} · `}
              <CivilDate date={startsOn} form="short" />
              {until && (
                <>
                  {" – "}
                  <CivilDate date={until} form="short" />
                </>
              )}
              {!named && activityName && ` · ${activityName}`}
            </span>
          </span>
          <ContractStateMark of={state} />
        </li>
      ))}
    </ul>
  );
}
