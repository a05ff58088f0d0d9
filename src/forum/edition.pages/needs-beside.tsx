import { Link } from "react-router";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";

type Needs = {
  needs: readonly { id: string; name: string; people: number; answered: boolean }[];
  asked: readonly { id: string; title: string }[];
};

/** What others lack, beside whoever thinks of a workshop. */
export function NeedsBeside({ needs: { needs, asked } }: { needs: Needs }) {
  const say = useSay();
  return (
    <aside className="panel stack" aria-label={say(words.needsBeside)}>
      <h2>{say(words.needsBeside)}</h2>
      <p className="quiet">{say(needs.length + asked.length > 0 ? words.needsWhy : words.noNeeds)}</p>
      {needs.length > 0 && (
        <ul className="forum-needs">
          {needs.map(({ id, name, people, answered }) => (
            <li key={id}>
              {name}{" "}
              <span className="quiet">
                {say(answered ? words.needAnswered : words.needPeople, { n: people })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {asked.length > 0 && (
        <>
          <h3>{say(words.helpAsked)}</h3>
          <ul className="forum-needs">
            {asked.map(({ id, title }) => (
              <li key={id}>
                <Link to={`/entraide/${id}`}>{title}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}
