import { CheckField, type FieldErrors, SelectField, TextAreaField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { commentRules } from "../comment.ts";
import { words as commentWords } from "../comment-words.ts";
import { languages, licences } from "../film.ts";
import type { ShownFilm } from "../shown.ts";
import { words } from "../words.ts";

type Props = {
  film: ShownFilm | undefined;
  /** The activities it may be of, and those it is of. */
  choices: readonly { id: string; name: string }[];
  chosen: readonly string[];
  errors: FieldErrors | undefined;
};

/** What is said of a film. */
export function FilmFields({ film, choices, chosen, errors }: Props) {
  const say = useSay();
  return (
    <>
      <TextField
        name="title"
        label={say(words.title)}
        errors={errors}
        maxLength={140}
        defaultValue={film?.title}
      />
      <TextAreaField
        name="summary"
        label={say(words.summary)}
        errors={errors}
        optional
        defaultValue={film?.summary}
      />
      <Nature {...{ film, errors }} />
      {choices.length > 0 && (
        <SelectField
          name="activities"
          label={say(words.activities)}
          errors={errors}
          optional
          multiple
          size={Math.min(6, choices.length)}
          defaultValue={[...chosen]}
        >
          {choices.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      <Around {...{ film, errors }} />
    </>
  );
}

/** Its language, its day, what others may do with it. */
function Nature({ film, errors }: Pick<Props, "film" | "errors">) {
  const say = useSay();
  return (
    <>
      <SelectField
        name="spoken"
        label={say(words.spoken)}
        errors={errors}
        defaultValue={film?.spoken ?? "fr"}
      >
        {languages.map((each) => (
          <option key={each} value={each}>
            {say(words[`spoken-${each}`])}
          </option>
        ))}
      </SelectField>
      <TextField
        name="recordedOn"
        type="date"
        label={say(words.recordedOn)}
        errors={errors}
        optional
        defaultValue={film?.recordedOn ?? ""}
      />
      <SelectField
        name="licence"
        label={say(words.licence)}
        errors={errors}
        defaultValue={film?.licence ?? "reserved"}
      >
        {licences.map((each) => (
          <option key={each} value={each}>
            {say(words[`licence-${each}`])}
          </option>
        ))}
      </SelectField>
      <TextField
        {...{ name: "credits", label: say(words.credits), help: say(words.creditsHelp), errors }}
        {...{ optional: true, maxLength: 400, defaultValue: film?.credits }}
      />
      <CheckField
        name="mayDownload"
        label={say(words.mayDownload)}
        defaultChecked={film?.mayDownload ?? false}
      />
    </>
  );
}

/** When its captions come, and whether people may comment on it. */
function Around({ film, errors }: Pick<Props, "film" | "errors">) {
  const say = useSay();
  return (
    <>
      <TextField
        name="captionsDue"
        type="date"
        label={say(words.captionsDue)}
        errors={errors}
        optional
        defaultValue={film?.captionsDue ?? ""}
      />
      <SelectField
        name="comments"
        label={say(commentWords.commentsRule)}
        errors={errors}
        defaultValue={film?.comments ?? "first"}
      >
        {commentRules.map((each) => (
          <option key={each} value={each}>
            {say(commentWords[`rule-${each}`])}
          </option>
        ))}
      </SelectField>
    </>
  );
}
