import { useLocation } from "react-router";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import { FilesPanel } from "./files-panel.tsx";
import { HostPanel } from "./host-panel.tsx";
import type { Found } from "./page-of.ts";
import { QuestionsPanel } from "./questions-panel.tsx";

/** What stands beside the middle: questions, files, who is here, what hosts do. */
export function Beside({ found, isCut }: { found: Found; isCut: boolean }) {
  const say = useSay();
  const { pathname } = useLocation();
  const { place, phase } = found;
  if (place === "house" && found.questions.length === 0) return null;
  return (
    <div className="stack live-beside">
      {isCut && <p role="status">{say(words.lineLost)}</p>}
      <QuestionsPanel found={found} />
      {place !== "house" && <FilesPanel found={found} />}
      {found.may.host && phase !== "off" && <HostPanel found={found} />}
      {place !== "house" && phase !== "after" && <HerePanel found={found} />}
      <noscript>
        <p>
          <a href={pathname}>{say(words.reload)}</a>
        </p>
      </noscript>
    </div>
  );
}

function HerePanel({ found: { here } }: { found: Found }) {
  const say = useSay();
  return (
    <details className="panel">
      <summary>{say(words.here, { n: here.length })}</summary>
      <ul className="plain-list">
        {here.map(({ name, host }, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two people may bear one name
          <li key={`${name} ${n}`}>
            {name}
            {host && <span className="quiet"> · {say(words.host)}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
