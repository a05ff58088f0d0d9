import { Form } from "react-router";
import { CheckField, TextAreaField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { programmeWords as words } from "../programme-words.ts";
import { ChangesSaid } from "./changes-said.tsx";
import type { Found } from "./editor.tsx";

/** What the next version changes, and its release. */
export function ReleaseForm({ found, answer }: { found: Found; answer: ActAnswer | undefined }) {
  const say = useSay();
  const { edition: e, changes, formKey } = found;
  const field = fieldIn(answer, "release");
  const name = e.released === 0 ? say(words.firstName) : say(words.nextName, { n: e.released });
  return (
    <section className="panel stack" aria-label={say(words.release)}>
      <h2>{say(words.wouldChange)}</h2>
      <ChangesSaid changes={changes} none={say(words.noChange)} />
      <Form method="post" className="stack" noValidate key={formKey}>
        <input type="hidden" name="key" value={`${formKey}-release`} />
        <TextField {...field("name", name)} label={say(words.versionName)} />
        {e.released > 0 && (
          <TextAreaField
            {...field("why")}
            rows={2}
            label={say(words.why)}
            help={say(words.whyHelp)}
            optional
          />
        )}
        <CheckField name="release.despite" label={say(words.despite)} errors={answer?.errors} />
        <div className="actions">
          <button type="submit" name="intent" value="release" className="button button-main">
            {say(words.release)}
          </button>
        </div>
      </Form>
    </section>
  );
}
