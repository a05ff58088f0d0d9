import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";

type Props = { filmed: readonly { id: string; name: string }[]; home: string };

/** The businesses of somebody that have films to be seen, each leading to them. */
export function ProfileFilms({ filmed, home }: Props) {
  const say = useSay();
  if (filmed.length === 0) return null;
  return (
    <ul className="plain-list">
      {filmed.map(({ id, name }) => (
        <li key={id}>
          <a href={`${home}/activites/${id}`}>{say(words.films, { name })}</a>
        </li>
      ))}
    </ul>
  );
}
