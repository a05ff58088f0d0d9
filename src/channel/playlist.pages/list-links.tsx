import { Link } from "react-router";
import { useSay } from "../../design/speak.ts";
import type { ListedPlaylist } from "../playlist.sql.ts";
import { words } from "../playlist-words.ts";

type Props = { playlists: readonly ListedPlaylist[]; home: string; reload?: boolean };

/** The lists of the channel, each with how many films one sees in it. */
export function ListLinks({ playlists, home, reload }: Props) {
  const say = useSay();
  if (playlists.length === 0) return null;
  return (
    <nav aria-label={say(words.playlists)} className="stack">
      <h2>{say(words.playlists)}</h2>
      <ul className="film-lists">
        {playlists.map(({ id, title, films }) => (
          <li key={id}>
            <Link to={`${home}/listes/${id}`} reloadDocument={reload}>
              {title}
            </Link>{" "}
            <span className="quiet">{say(words.countOf, { n: films })}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
