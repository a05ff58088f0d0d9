import { useSay } from "../../design/speak.ts";
import { Tabs } from "../../design/tabs.tsx";
import { words } from "../words.ts";

type TabsProps = { group: string; name: string; member: boolean };

/** The faces of a group; where it meets is for its members. */
export function GroupTabs({ group, name, member }: TabsProps) {
  const say = useSay();
  const at = `/groupes/${group}`;
  const meetings = { to: `${at}/rencontres`, label: say(words.meetings) };
  return (
    <Tabs
      label={name}
      tabs={[
        { to: at, label: say(words.presentation) },
        ...(member ? [meetings] : []),
        ...(member ? [{ to: `/fils?groupe=${group}`, label: say(words.threads) }] : []),
        { to: `${at}/decisions`, label: say(words.decisions) },
        { to: `${at}/documents`, label: say(words.documents) },
      ]}
    />
  );
}
