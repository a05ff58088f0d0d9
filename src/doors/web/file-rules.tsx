import { useSay } from "../../design/speak.ts";
import type { Section } from "../../dossiers/index.ts";
import { words } from "../../dossiers/words.ts";
import type { Role } from "../../foundation/actor.ts";
import { roleWords } from "../../people/words.ts";

/** Who reads and who writes each part, drawn from the rules that the program itself follows. */
export function FileRules({ rules }: { rules: readonly Section[] }) {
  const say = useSay();
  const list = (own: boolean, roles: readonly Role[]) =>
    [
      ...(own ? [say(words.you)] : []),
      ...roles.map((role) => say(role === "adviser" ? words.followingAdviser : roleWords[role])),
    ].join(", ");
  return (
    <section className="stack">
      <h2>{say(words.fileRules)}</h2>
      <ul className="plain-list wide-list">
        {rules.map(({ name, readBy, writtenBy, own, confirmedBy }) => (
          <li key={name}>
            <span>
              <strong>{say(words[name])}</strong>
              <br />
              {say(words.readBy, { who: list(true, readBy) })}
              <br />
              {say(words.writtenBy, { who: list(own, writtenBy) })}
              {confirmedBy.length > 0 && (
                <>
                  <br />
                  {say(words.confirmedBy, { who: list(false, confirmedBy) })}
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
