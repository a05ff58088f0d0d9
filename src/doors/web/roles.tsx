import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { roles } from "../../foundation/actor.ts";
import { roleWords, words } from "../../people/words.ts";
import { operations } from "../../registry.ts";
import type { Route } from "./+types/roles";
import { powersOf } from "./role-table.ts";

/** Every act of the program against every role, read from the rules that hold: it cannot say otherwise. */
export function loader() {
  return { acts: operations.map((each) => ({ name: each.name, label: each.label, powers: powersOf(each) })) };
}

const answers = { yes: words.yes, own: words.own, case: words.onCase, no: words.no };

export default function Roles({ loaderData: { acts } }: Route.ComponentProps) {
  const say = useSay();
  return (
    <>
      <PageHead title={say(words.rolesTitle)} below={<p>{say(words.rolesHelp)}</p>} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="table-scroll" tabIndex={0} aria-label={say(words.rolesTitle)}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{say(words.act)}</th>
              {roles.map((role) => (
                <th key={role} scope="col">
                  {say(roleWords[role])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {acts.map(({ name, label, powers }) => (
              <tr key={name}>
                <th scope="row">{say(label)}</th>
                {powers.map((power, index) => (
                  <td key={roles[index]}>{power === "no" ? "–" : say(answers[power])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
