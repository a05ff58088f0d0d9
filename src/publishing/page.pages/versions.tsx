import { Form, Link } from "react-router";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { whenOf } from "../../foundation/when.ts";
import { words } from "../words.ts";
import type { Found } from "./one.tsx";

/** What a page was: each version to be seen again, and taken up. */
export function Versions({ found: { page, versions, formKey } }: { found: Found }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <section className="panel stack" aria-label={say(words.versions)}>
      <h2>{say(words.versions)}</h2>
      <ol className="plain-list stack" reversed>
        {versions.map(({ version, title, setAt, setBy }) => {
          const { date, time } = whenOf(setAt);
          return (
            <li key={version} className="site-version">
              <span>
                <Link to={`/cooperative/site/${page.id}/apercu?version=${version}`} reloadDocument>
                  {say(words.version, { n: version, title })}
                </Link>
                <span className="quiet">
                  {" "}
                  {formatDate(date, language)} {time} {setBy && `· ${setBy}`}
                </span>
              </span>
              {version !== page.newest.version && (
                <Form method="post">
                  <input type="hidden" name="key" value={`${formKey}-restore-${version}`} />
                  <input type="hidden" name="restore.version" value={version} />
                  <button type="submit" name="intent" value="restore" className="button">
                    {say(words.restoreVersion)}
                    <span className="unseen"> : {version}</span>
                  </button>
                </Form>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
