import { words } from "../../activities/words.ts";
import { words as cash } from "../../cash/words.ts";
import { words as contracts } from "../../contracts/words.ts";
import { words as contribution } from "../../contribution/words.ts";
import { useSay } from "../../design/speak.ts";
import { Tabs } from "../../design/tabs.tsx";
import { words as dossiers } from "../../dossiers/words.ts";
import { words as statements } from "../../statements/words.ts";

/** The faces of one activity: what it earns, what it is, how it presents itself. */
export function ActivityTabs({ activity }: { activity: string }) {
  const say = useSay();
  const base = `/activites/${activity}`;
  return (
    <Tabs
      label={say(words.faces)}
      tabs={[
        { to: base, label: say(statements.tab) },
        { to: `${base}/budget`, label: say(statements.budget) },
        { to: `${base}/tresorerie`, label: say(cash.cash) },
        { to: `${base}/contribution`, label: say(contribution.contribution) },
        { to: `${base}/fiche`, label: say(words.sheet) },
        { to: `${base}/contrats`, label: say(contracts.contracts) },
        { to: `${base}/assurances`, label: say(dossiers.covers) },
        { to: `${base}/marque`, label: say(words.brand) },
      ]}
    />
  );
}
