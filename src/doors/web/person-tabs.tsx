import { words as contracts } from "../../contracts/words.ts";
import { useSay } from "../../design/speak.ts";
import { Tabs } from "../../design/tabs.tsx";
import { words as people } from "../../people/words.ts";

/** The faces of one person, for the team. */
export function PersonTabs({ person }: { person: string }) {
  const say = useSay();
  const base = `/personnes/${person}`;
  return (
    <Tabs
      label={say(people.faces)}
      tabs={[
        { to: base, label: say(people.sheet) },
        { to: `${base}/contrats`, label: say(contracts.contracts) },
      ]}
    />
  );
}
