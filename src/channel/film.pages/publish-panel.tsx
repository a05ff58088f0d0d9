import { Form } from "react-router";
import { SelectField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { scopes } from "../film.ts";
import { words } from "../words.ts";
import { FeatureForm } from "./featured.tsx";
import type { Settings } from "./settings.tsx";

type Props = { loaded: Settings; answer: ActAnswer | undefined };

/** Who may see a film, and from when; the link to give where it is shown by link. */
export function PublishPanel({ loaded, answer }: Props) {
  const say = useSay();
  const { film, linkKey, slug, origin, formKey, shown, featured } = loaded;
  const field = fieldIn(answer, "publish", { scope: film.scope });
  const page = `${origin}/voir/${slug}/${film.id}`;
  return (
    <section className="panel stack" aria-label={say(words.publishFilm)}>
      <h2>{say(words.publishFilm)}</h2>
      {film.scope === "link" && (
        <p>
          {say(words.linkOf)} : <a href={`${page}?cle=${linkKey}`}>{`${page}?cle=${linkKey}`}</a>
        </p>
      )}
      {film.scope === "public" && (
        <p>
          {say(words.linkOf)} : <a href={page}>{page}</a>
        </p>
      )}
      <Form method="post" className="stack" noValidate>
        <input type="hidden" name="key" value={`${formKey}-publish`} />
        <SelectField label={say(words.scope)} {...field("scope")}>
          {scopes.map((scope) => (
            <option key={scope} value={scope}>
              {say(words[`scope-${scope}`])}
            </option>
          ))}
        </SelectField>
        <TextField
          type="datetime-local"
          label={say(words.startsAt)}
          help={say(words.startsAtHelp)}
          optional
          {...field("startsAt")}
        />
        <div className="actions">
          <button type="submit" name="intent" value="publish" className="button button-main">
            {say(words.publishFilm)}
          </button>
        </div>
      </Form>
      {featured !== null && (featured || (shown && film.scope !== "link")) && (
        <FeatureForm {...{ featured, formKey }} />
      )}
    </section>
  );
}
