import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { roles } from "../../foundation/actor.ts";
import { roleWords, words } from "../../people/words.ts";
import { operations } from "../../registry.ts";
import type { Route } from "./+types/roles";
import { type Power, powersOf } from "./role-table.ts";

/** Every act of the program against every role, read from the rules that hold: it cannot say otherwise. */
export function loader() {
  return { acts: operations.map((each) => ({ name: each.name, label: each.label, powers: powersOf(each) })) };
}

const answers = { yes: words.yes, own: words.own, case: words.onCase, no: words.no };

/** In a sentence, for the phone: those who may, what limits them in brackets. */
function useWhoMay() {
  const say = useSay();
  return (powers: readonly Power[]): string =>
    roles
      .map((role, index) => ({ role, power: powers[index] ?? "no" }))
      .filter(({ power }) => power !== "no")
      .map(({ role, power }) => {
        const name = say(roleWords[role]);
        return power === "yes" ? name : `${name} (${say(answers[power]).toLowerCase()})`;
      })
      .join(", ") || "–";
}

export default function Roles({ loaderData: { acts } }: Route.ComponentProps) {
  const say = useSay();
  const whoMay = useWhoMay();
  return (
    <>
      <PageHead title={say(words.rolesTitle)} below={<p>{say(words.rolesHelp)}</p>} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="table-scroll" tabIndex={0} aria-label={say(words.rolesTitle)}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{say(words.act)}</th>
              <th scope="col" className="phone-only">
                {say(words.roles)}
              </th>
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
                <td className="phone-only" data-phone="title">
                  {whoMay(powers)}
                </td>
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
