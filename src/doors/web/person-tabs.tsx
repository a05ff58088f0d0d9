import { words as contracts } from "../../contracts/words.ts";
import { useSay } from "../../design/speak.ts";
import { Tabs } from "../../design/tabs.tsx";
import { words as dossiers } from "../../dossiers/words.ts";
import type { Role } from "../../foundation/actor.ts";
import { words as journeys } from "../../journeys/words.ts";
import { words as leaving } from "../../leaving/words.ts";
import { words as payrun } from "../../payrun/words.ts";
import { words as people } from "../../people/words.ts";
import { useRole } from "./use-role.ts";

/** Who reads some of a personal file; an adviser comes to it from the activity, and has no other face. */
const readers: ReadonlySet<Role> = new Set(["hr", "director", "accountant"]);

/** Who reads journeys beside those who shape them. */
const watchers: ReadonlySet<Role> = new Set(["hr", "director"]);

/** The faces of one person, for the team. */
export function PersonTabs({ person }: { person: string }) {
  const say = useSay();
  const role = useRole();
  const base = `/personnes/${person}`;
  if (role === "adviser") return null;
  return (
    <Tabs
      label={say(people.faces)}
      tabs={[
        { to: base, label: say(people.sheet) },
        { to: `${base}/contrats`, label: say(contracts.contracts) },
        ...(role && watchers.has(role) ? [{ to: `${base}/parcours`, label: say(journeys.journey) }] : []),
        ...(role && readers.has(role) ? [{ to: `${base}/bulletins`, label: say(payrun.payslips) }] : []),
        ...(role && readers.has(role) ? [{ to: `${base}/depart`, label: say(leaving.departure) }] : []),
        ...(role && readers.has(role) ? [{ to: `${base}/dossier`, label: say(dossiers.personalFile) }] : []),
      ]}
    />
  );
}
