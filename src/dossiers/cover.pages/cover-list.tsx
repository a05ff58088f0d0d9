import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import type { Covers } from "./of-activity.tsx";

/** Every certificate, the one that ends last first. */
export function CoverList({ activity, covers }: { activity: string; covers: Covers["covers"] }) {
  const say = useSay();
  const language = useLanguage();
  if (covers.length === 0) return <p>{say(words.noCover)}</p>;
  return (
    <ul className="plain-list wide-list">
      {covers.map(({ id, kind, insurer, policy, scope, zone, startsOn, endsOn, paper }) => (
        <li key={id}>
          <span>
            <strong>{say(words[kind])}</strong>, {formatDate(startsOn, language, "short")} –{" "}
            {formatDate(endsOn, language, "short")}
            <br />
            {insurer}, {policy}
            <br />
            <span className="quiet">
              {scope} · {zone}
            </span>
          </span>
          {paper && (
            <a href={`/activites/${activity}/assurances/${id}`} target="_blank" rel="noreferrer">
              {say(words.seeCertificate)}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
