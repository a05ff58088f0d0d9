import { Form } from "react-router";
import { formatTime } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { doorWords } from "../door-words.ts";
import type { Found } from "./list.tsx";

/** Who is there today, of those who want it to be known. */
export function Present({ present, formKey }: Pick<Found, "present" | "formKey">) {
  const say = useSay();
  const language = useLanguage();
  const { rows, shown } = present;
  return (
    <section className="panel stack" aria-labelledby="present">
      <h2 id="present">{say(doorWords.presence)}</h2>
      {rows.length === 0 && <p>{say(doorWords.presenceNone)}</p>}
      <ul className="plain-list wide-list">
        {rows.map(({ name, site, siteName, from, to }) => (
          <li key={`${name} ${site}`}>
            <span>{name}</span>{" "}
            <span className="quiet">
              {`${siteName}, ${formatTime(from, language)} – ${formatTime(to, language)}`}
            </span>
          </li>
        ))}
      </ul>
      <p className="quiet">{say(doorWords.presenceWhy)}</p>
      <Form method="post" className="actions">
        <input type="hidden" name="key" value={formKey} />
        <button type="submit" name="intent" value={shown ? "hide" : "show"} className="button">
          {say(shown ? doorWords.presenceHide : doorWords.presenceShow)}
        </button>
      </Form>
    </section>
  );
}
