import { ActForm } from "../../design/act-form.tsx";
import { CheckField, SelectField, TextAreaField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { languages } from "../film.ts";
import { shortTime, writeVtt } from "../vtt.ts";
import { words } from "../words.ts";
import type { Settings } from "./settings.tsx";

type Props = { loaded: Settings; answer: ActAnswer | undefined };

/** What is said in a film, and its chapters: pasted, corrected, a draft until somebody has read it. */
export function CaptionsPanel({ loaded, answer }: Props) {
  const say = useSay();
  const { captions } = loaded;
  return (
    <section className="panel stack" aria-label={say(words.captions)}>
      <h2>{say(words.captions)}</h2>
      <ul className="plain-list">
        {captions.map(({ language, draft, cues }) => (
          <li key={language}>
            {say(words.captionsState, { language: say(words[`spoken-${language}`]), n: cues.length })}
            {", "}
            {say(draft ? words.isDraft : words.isRead)}
          </li>
        ))}
      </ul>
      <CaptionsForm {...{ loaded, answer }} />
      <ChaptersForm {...{ loaded, answer }} />
    </section>
  );
}

function CaptionsForm({ loaded: { film, captions, formKey }, answer }: Props) {
  const say = useSay();
  const [first] = captions;
  const field = fieldIn(answer, "captions", {
    ...{ language: first?.language ?? film.spoken, text: first ? writeVtt(first.cues) : "" },
  });
  return (
    <ActForm
      intent="captions"
      label={say(words.keepCaptions)}
      refused={answer?.intent === "captions"}
      fold={formKey}
      {...{ formKey }}
    >
      <SelectField label={say(words.captionsLanguage)} {...field("language")}>
        {languages.map((each) => (
          <option key={each} value={each}>
            {say(words[`spoken-${each}`])}
          </option>
        ))}
      </SelectField>
      <TextAreaField
        label={say(words.captionsText)}
        help={say(words.captionsHelp)}
        rows={12}
        spellCheck
        {...field("text")}
      />
      <CheckField
        name="captions.draft"
        label={say(words.captionsDraft)}
        defaultChecked={first?.draft ?? false}
      />
    </ActForm>
  );
}

function ChaptersForm({ loaded: { chapters, formKey }, answer }: Props) {
  const say = useSay();
  const lines = chapters.map(({ atMs, title }) => `${shortTime(atMs)} ${title}`).join("\n");
  return (
    <ActForm
      intent="chapters"
      label={say(words.keepChapters)}
      refused={answer?.intent === "chapters"}
      fold={formKey}
      {...{ formKey }}
    >
      <TextAreaField
        label={say(words.chapters)}
        help={say(words.chaptersHelp)}
        rows={8}
        optional
        {...fieldIn(answer, "chapters", { text: lines })("text")}
      />
    </ActForm>
  );
}
