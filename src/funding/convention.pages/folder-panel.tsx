import { Link } from "react-router";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { duration } from "../hours.ts";
import { reportWords } from "../report-words.ts";
import type { Report } from "./report.tsx";

/** What the folder of evidence holds, and the months whose sheet is still to be signed. */
export function FolderPanel({ convention, folder, unsigned }: Report) {
  const say = useSay();
  const { people, hours, sheets, papers } = folder;
  const named = convention.nominative;
  const holds = [
    `${say(reportWords.pdf)}, ${say(reportWords.xlsx)}`,
    say(reportWords.hoursList, { n: hours }),
    people !== null && say(reportWords.peopleList, { n: people }),
    say(named ? reportWords.signedSheets : reportWords.sheetsKept, { n: sheets }),
    named && papers > 0 && say(reportWords.outcomePapers, { n: papers }),
    say(reportWords.manifest),
  ].filter((line) => line !== false);
  return (
    <>
      <section className="panel" aria-label={say(reportWords.evidence)}>
        <h2>{say(reportWords.evidence)}</h2>
        <ul className="plain-list">
          {holds.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {convention.evidence.length > 0 && (
          <p>{`${say(reportWords.required)} : ${convention.evidence.join(" · ")}`}</p>
        )}
      </section>
      {unsigned.length > 0 && <Unsigned unsigned={unsigned} />}
    </>
  );
}

function Unsigned({ unsigned }: Pick<Report, "unsigned">) {
  const say = useSay();
  const language = useLanguage();
  const title = say(reportWords.toSign, { n: unsigned.length });
  return (
    <section className="panel" aria-label={title}>
      <h2>{title}</h2>
      <ul className="todo">
        {unsigned.map(({ adviser, name, month, minutes }) => (
          <li key={`${adviser} ${month}`}>
            <Link to={`/heures?adviser=${adviser}&month=${month}`}>
              {say(reportWords.unsigned, {
                ...{ name, duration: duration(minutes) },
                month: formatDate(`${month}-01`, language, "month"),
              })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
