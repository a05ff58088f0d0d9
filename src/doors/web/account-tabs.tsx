import { words as absences } from "../../absences/words.ts";
import { words as contracts } from "../../contracts/words.ts";
import { useSay } from "../../design/speak.ts";
import { Tabs } from "../../design/tabs.tsx";
import { words as dossiers } from "../../dossiers/words.ts";
import { hoursWords as hours } from "../../funding/words.ts";
import { planWords as leaving } from "../../leaving/words.ts";
import { words as notices } from "../../notices/words.ts";
import { words } from "../../people/words.ts";
import { ownWords as privacy } from "../../privacy/words.ts";

/** The faces of one's own account. */
export function AccountTabs() {
  const say = useSay();
  return (
    <Tabs
      label={say(words.account)}
      tabs={[
        { to: "/moi", label: say(words.account) },
        { to: "/moi/dossier", label: say(dossiers.myFile) },
        { to: "/moi/contrat", label: say(contracts.myContract) },
        { to: "/moi/absences", label: say(absences.myAbsences) },
        { to: "/moi/heures", label: say(hours.memberHours) },
        { to: "/moi/export", label: say(leaving.exportShort) },
        { to: "/moi/donnees", label: say(privacy.myData) },
        { to: "/moi/second-facteur", label: say(words.secondFactor) },
        { to: "/moi/cles-acces", label: say(words.passkeys) },
        { to: "/moi/cles-api", label: say(words.tokens) },
        { to: "/moi/avis", label: say(notices.choices) },
      ]}
    />
  );
}
