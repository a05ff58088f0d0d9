import { useSay } from "../../design/speak.ts";
import { Tabs } from "../../design/tabs.tsx";
import { words } from "../words.ts";

/** The faces of the way in; whoever only keeps meetings has one. */
export function JoiningTabs({ readsCandidates = true }: { readsCandidates?: boolean }) {
  const say = useSay();
  if (!readsCandidates) return null;
  return (
    <Tabs
      label={say(words.candidates)}
      tabs={[
        { to: "/candidatures", label: say(words.candidates) },
        { to: "/candidatures/reunions", label: say(words.meetings), whole: true },
        { to: "/candidatures/prescripteurs", label: say(words.prescribers) },
        { to: "/candidatures/provenance", label: say(words.origins) },
      ]}
    />
  );
}
