import { Link } from "react-router";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { useRole } from "../../doors/web/use-role.ts";
import { askWords } from "../ask-words.ts";
import type { askFaces } from "../list-asks.ts";
import { words } from "../words.ts";

export type Face = (typeof askFaces)[number] | "ending";

const faces = [
  ["to-check", askWords.given, "/personnes/documents"],
  ["waiting", askWords.waiting, "/personnes/documents?face=waiting"],
  ["over", askWords.over, "/personnes/documents?face=over"],
  ["ending", askWords.ending, "/personnes/documents/finissent"],
] as const;

/** The head of the lists of what is asked of whom, and its faces; those that end are for HR. */
export function AskHead({ current }: { current: Face }) {
  const say = useSay();
  const role = useRole();
  return (
    <>
      <PageHead title={say(words.documentsAsked)} below={say(askWords.intro)} />
      <nav className="tabs" aria-label={say(words.documentsAsked)}>
        <ul>
          {faces
            .filter(([face]) => face !== "ending" || role === "hr")
            .map(([face, word, to]) => (
              <li key={face}>
                <Link to={to} aria-current={face === current ? "page" : undefined}>
                  {say(word)}
                </Link>
              </li>
            ))}
        </ul>
      </nav>
    </>
  );
}
