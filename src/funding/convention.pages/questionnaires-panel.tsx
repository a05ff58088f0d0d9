import { Link } from "react-router";
import { useSay } from "../../design/speak.ts";
import { questionnaireWords as says } from "../questionnaire-words.ts";
import type { Report } from "./report.tsx";

/** How many questionnaires of a European convention are filled, before the report leaves. */
export function QuestionnairesPanel({ convention, period, completeness, mayExport }: Report) {
  const say = useSay();
  if (!completeness) return null;
  const { entry, exit } = completeness;
  const title = say(says.questionnaires);
  const address = new URLSearchParams(period);
  return (
    <section className="panel" aria-label={title}>
      <h2>{title}</h2>
      <ul className="plain-list">
        <li>{say(says.entryOf, entry)}</li>
        <li>{say(says.exitOf, exit)}</li>
      </ul>
      <p className="actions">
        <Link className="button" to={`/questionnaires?convention=${convention.id}`}>
          {say(says.see)}
        </Link>
        {mayExport && (
          <a
            className="button"
            href={`/listes/funding/participants?convention=${convention.id}&${address}&format=xlsx`}
            download
          >
            {say(says.exported)}
          </a>
        )}
      </p>
    </section>
  );
}
