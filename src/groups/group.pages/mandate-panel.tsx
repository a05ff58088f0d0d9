import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import type { Found } from "./one.tsx";

/** What the group was asked, what it gave back, and how both moved. */
export function MandatePanel({ found: { mandates, terms, report } }: { found: Found }) {
  const say = useSay();
  const language = useLanguage();
  const [mandate, ...earlier] = mandates;
  if (!mandate) return null;
  return (
    <>
      {report && (
        <section className="panel" aria-label={say(words.report)}>
          <h2>{say(words.report)}</h2>
          <p className="written">{report}</p>
        </section>
      )}
      <section className="panel stack" aria-label={say(words.mandate)}>
        <h2>{say(words.mandate)}</h2>
        <MandateSaid mandate={mandate} />
        {terms
          .filter(({ version }) => version > 0)
          .map(({ version, endsOn, why, who }) => (
            <p key={version} className="quiet">
              {say(words.prolongedBecause, { date: formatDate(endsOn, language), name: who ?? "–", why })}
            </p>
          ))}
        {earlier.length > 0 && (
          <details>
            <summary>{say(words.earlierMandates)}</summary>
            {earlier.map((one) => (
              <MandateSaid key={one.version} mandate={one} />
            ))}
          </details>
        )}
      </section>
    </>
  );
}

function MandateSaid({ mandate }: { mandate: Found["mandates"][number] }) {
  const say = useSay();
  const language = useLanguage();
  const { asked, deliverable, giver, givenOn, why } = mandate;
  const given = { by: say(words[`by-${giver}`]), date: formatDate(givenOn, language) };
  return (
    <div>
      <p className="written">{asked}</p>
      <p className="written">
        <strong>{say(words.toGiveBack, { what: deliverable })}</strong>
      </p>
      <p className="quiet">
        {say(words.givenBy, given)}
        {why && ` · ${say(words.changedBecause, { why })}`}
      </p>
    </div>
  );
}
