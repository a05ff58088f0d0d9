import { Form, Link } from "react-router";
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { SelectField } from "../../design/field.tsx";
import type { IconName } from "../../design/icon.tsx";
import { useSay } from "../../design/speak.ts";
import { Story } from "../../design/story.tsx";
import { levels } from "../thread.ts";
import { words } from "../words.ts";
import type { Found } from "./one.tsx";

const icons: Record<Found["acts"][number]["kind"], IconName> = {
  ...{ renamed: "pencil", moved: "chevron-right", locked: "lock", unlocked: "check" },
  ...{ split: "arrow-up", merged: "arrow-down" },
};

/** How closely one follows it, who reads it, what was done to it. */
export function ThreadSide({ found: { thread, level, readers, acts, formKey } }: { found: Found }) {
  const say = useSay();
  return (
    <>
      <Form method="post" className="panel stack" key={level}>
        <input type="hidden" name="key" value={`${formKey}-follow`} />
        <SelectField name="follow.level" label={say(words.follow)} defaultValue={level}>
          {levels.map((one) => (
            <option key={one} value={one}>
              {say(words[`level-${one}`])}
            </option>
          ))}
        </SelectField>
        <div className="actions">
          <button type="submit" name="intent" value="follow" className="button">
            {say(words.choose)}
          </button>
        </div>
      </Form>
      <details className="fold">
        <summary>{say(words.whoReads, { n: readers.length })}</summary>
        <p>{readers.map(({ name }) => name).join(", ")}</p>
      </details>
      {thread.direct && (
        <ConfirmButton
          label={say(words.leaveConversation)}
          icon="logout"
          effect={<p>{say(words.leaveEffect)}</p>}
          fields={{ intent: "leave", key: `${formKey}-leave` }}
        />
      )}
      {!thread.group && !thread.direct && (
        <Link to={`/guide/nouvelle?fil=${thread.id}`}>{say(words.makePage)}</Link>
      )}
      {acts.length > 0 && (
        <Story
          events={acts.map(({ id, at, who, kind, why }) => ({
            ...{ id, at, who: who ?? "–", what: say(words[`act-${kind}`], { why }), icon: icons[kind] },
          }))}
        />
      )}
    </>
  );
}
