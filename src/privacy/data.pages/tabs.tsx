import { useSay } from "../../design/speak.ts";
import { Tabs } from "../../design/tabs.tsx";
import { words } from "../words.ts";

/** The faces of data protection, for whoever keeps the data. */
export function DataTabs() {
  const say = useSay();
  return (
    <Tabs
      label={say(words.faces)}
      tabs={[
        { to: "/donnees", label: say(words.register) },
        { to: "/donnees/demandes", label: say(words.requests) },
        { to: "/donnees/durees", label: say(words.terms) },
        { to: "/donnees/sous-traitants", label: say(words.processors) },
        { to: "/donnees/violations", label: say(words.breaches) },
        { to: "/donnees/consultations", label: say(words.accesses) },
      ]}
    />
  );
}
