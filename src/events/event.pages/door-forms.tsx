import { Choices } from "../../design/choices.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { formatTime } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { doorWords } from "../door-words.ts";
import { words } from "../words.ts";
import type { Found } from "./door.tsx";

/** Whoever comes without a registration, a member by name or somebody from outside. */
export function WalkInForms({ found, answer }: { found: Found; answer: ActAnswer | undefined }) {
  const say = useSay();
  const { people, left, formKey, state } = found;
  const refused = answer?.intent === "member" || answer?.intent === "guest";
  if (state === "ended" || state === "cancelled") return null;
  const [member, guest] = [fieldIn(answer, "member"), fieldIn(answer, "guest")];
  return (
    <details className="fold" open={refused}>
      <summary>{say(doorWords.walkInTitle)}</summary>
      <p className="quiet">{say(doorWords.walkInLeft, { n: left })}</p>
      <form method="post" className="stack">
        <input type="hidden" name="key" value={`${formKey}-member`} />
        <SelectField {...member("person")} label={say(doorWords.member)}>
          <Choices none="–" among={people} />
        </SelectField>
        <button type="submit" name="intent" value="member" className="button button-main">
          {say(doorWords.walkIn)}
        </button>
      </form>
      <form method="post" className="stack" noValidate>
        <input type="hidden" name="key" value={`${formKey}-guest`} />
        <h2>{say(doorWords.orGuest)}</h2>
        <TextField {...guest("givenName")} label={say(words.givenName)} />
        <TextField {...guest("familyName")} label={say(words.familyName)} />
        <TextField {...guest("email")} type="email" label={say(words.email)} />
        <button type="submit" name="intent" value="guest" className="button">
          {say(doorWords.walkIn)}
        </button>
      </form>
    </details>
  );
}

/** What was noted at the door, the latest first: an undoing stays to be read. */
export function DoorStory({ found: { story, event: e } }: { found: Found }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <>
      {story.length > 0 && (
        <details className="fold">
          <summary>{say(doorWords.story)}</summary>
          <ol className="plain-list">
            {story.map(({ id, name, came, at, by, why }) => (
              <li key={id}>
                <span className="figure">{formatTime(at, language)}</span>{" "}
                {say(came ? doorWords.storyIn : doorWords.storyOut, { name, by: by ?? "–" })}
                {why && ` (${why})`}
              </li>
            ))}
          </ol>
        </details>
      )}
      <p>
        <a href={`/evenements/${e.id}/liste`}>{say(doorWords.paperList)}</a>
      </p>
    </>
  );
}
