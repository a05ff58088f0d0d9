import { words as contribution } from "../../contribution/words.ts";
import { useSay } from "../../design/speak.ts";
import { Tabs } from "../../design/tabs.tsx";
import { words as journeys } from "../../journeys/words.ts";
import { words } from "../../network/words.ts";
import { words as places } from "../../places/words.ts";
import { words as privacy } from "../../privacy/words.ts";
import { words as video } from "../../video/words.ts";
import { useRole } from "./use-role.ts";

/** The faces of the cooperative: what it is, where it is, how it works, how its paper looks. */
export function CooperativeTabs() {
  const say = useSay();
  const role = useRole();
  return (
    <Tabs
      label={say(words.faces)}
      tabs={[
        { to: "/cooperative", label: say(words.sheet) },
        { to: "/cooperative/sites", label: say(words.sites) },
        { to: "/cooperative/lieux", label: say(places.places), whole: true },
        { to: "/cooperative/reglages", label: say(words.settings) },
        { to: "/cooperative/contributions", label: say(contribution.contributions), whole: true },
        { to: "/cooperative/parcours", label: say(journeys.grids) },
        { to: "/cooperative/en-tete", label: say(words.letterhead) },
        { to: "/cooperative/visio", label: say(video.server) },
        ...(role === "hr" || role === "director" ? [{ to: "/donnees", label: say(privacy.data) }] : []),
      ]}
    />
  );
}
