import { useSay } from "../../design/speak.ts";
import { Tabs } from "../../design/tabs.tsx";
import { words } from "../words.ts";

/** The faces of a group. */
export function GroupTabs({ group, name }: { group: string; name: string }) {
  const say = useSay();
  const at = `/groupes/${group}`;
  return <Tabs label={name} tabs={[{ to: at, label: say(words.presentation) }]} />;
}
