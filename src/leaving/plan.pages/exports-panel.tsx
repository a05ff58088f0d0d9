import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import type { GivenExport } from "../export.sql.ts";
import { planWords } from "../plan-words.ts";

/** The folders that were prepared: who and when, how to take each, and the hash that proves it. */
export function ExportsPanel({ exports }: { exports: readonly GivenExport[] }) {
  const say = useSay();
  const language = useLanguage();
  if (exports.length === 0) return null;
  return (
    <section className="panel" aria-label={say(planWords.given)}>
      <h2>{say(planWords.given)}</h2>
      <ul className="plain-list wide-list">
        {exports.map(({ id, activityName, madeAt, files, madeBy, manifest }, at) => {
          const date = formatDate(madeAt.toISOString().slice(0, 10), language);
          return (
            <li key={id}>
              <span>
                <a className={at === 0 ? "button" : undefined} href={`/listes/leaving/sales?export=${id}`}>
                  {say(planWords.downloadOf, { name: activityName })}
                </a>
                <br />
                {say(planWords.givenOn, { date, n: files + 1, name: madeBy ?? "–" })}
                <br />
                <span className="quiet hash">{say(planWords.hash, { hash: manifest })}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
