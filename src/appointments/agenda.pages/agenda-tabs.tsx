import { useSay } from "../../design/speak.ts";
import { Tabs } from "../../design/tabs.tsx";
import { words } from "../words.ts";

/** The faces of one's agenda. */
export function AgendaTabs() {
  const say = useSay();
  const tabs = [
    { to: "/agenda", label: say(words.agenda) },
    { to: "/agenda/reglages", label: say(words.settings) },
  ];
  return <Tabs label={say(words.agenda)} tabs={tabs} />;
}
