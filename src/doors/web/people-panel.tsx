import { Link } from "react-router";
import type { headcount } from "../../contracts/index.ts";
import { words as contracts } from "../../contracts/words.ts";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { Panel, Todo } from "./home-parts.tsx";
import { words } from "./home-words.ts";

export type People = NonNullable<Awaited<ReturnType<typeof headcount.read>>>;

/** How many are under which contract, and who came and left this month. */
export function PeoplePanel({ people, standings, arrivals, departures }: People) {
  const say = useSay();
  const language = useLanguage();
  const moves = [
    { key: "arrivals", title: say(words.arrivals, { n: arrivals.length }), list: arrivals },
    { key: "departures", title: say(words.departures, { n: departures.length }), list: departures },
  ];
  return (
    <Panel title={say(words.people, { n: people })}>
      <table className="bands">
        <thead>
          <tr>
            <th scope="col">{say(words.contract)}</th>
            <th scope="col" className="right">
              {say(words.persons)}
            </th>
          </tr>
        </thead>
        <tbody>
          {standings.map((row) => (
            <tr key={row.standing}>
              <th scope="row">{say(contracts[row.standing])}</th>
              <td className="right">
                <Link to="/contrats">{row.people}</Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {moves.map(({ key, title, list }) => (
        <div key={key}>
          <p>{title}</p>
          <ul className="todo">
            {list.map(({ person, name, activityName, on }) => (
              <Todo key={person} to={`/personnes/${person}`} name={name} detail={activityName ?? ""}>
                {formatDate(on, language, "short")}
              </Todo>
            ))}
          </ul>
        </div>
      ))}
    </Panel>
  );
}
