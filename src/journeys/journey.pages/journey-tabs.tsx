import { useSay } from "../../design/speak.ts";
import { Tabs } from "../../design/tabs.tsx";
import { useRole } from "../../doors/web/use-role.ts";
import { words } from "../words.ts";

type JourneyTabsProps = {
  person: string;
  /** One's own journey. */
  own: boolean;
  /** Whoever follows the person, who writes with them. */
  follows: boolean;
};

/** The faces of a journey: messages for the two who write, private notes for those who advise. */
export function JourneyTabs({ person, own, follows }: JourneyTabsProps) {
  const say = useSay();
  const role = useRole();
  const base = own ? "/moi" : `/personnes/${person}`;
  return (
    <Tabs
      label={say(words.journeyFaces)}
      tabs={[
        { to: `${base}/parcours`, label: say(own ? words.myJourney : words.journey) },
        { to: `${base}/competences`, label: say(words.competences) },
        ...(own || follows ? [{ to: `${base}/messages`, label: say(words.messages) }] : []),
        ...(!own && role === "adviser" ? [{ to: `${base}/notes`, label: say(words.privateNotes) }] : []),
      ]}
    />
  );
}
