import { useSay } from "../../design/speak.ts";
import { Tabs } from "../../design/tabs.tsx";
import { useRole } from "../../doors/web/use-role.ts";
import { words } from "../words.ts";

/** The faces of a portfolio; private notes are for those who advise. */
export function PortfolioTabs() {
  const say = useSay();
  const role = useRole();
  const notes = { to: "/portefeuille/notes", label: say(words.privateNotes) };
  return (
    <Tabs
      label={say(words.portfolioFaces)}
      tabs={[
        { to: "/portefeuille", label: say(words.portfolio) },
        { to: "/portefeuille/groupes", label: say(words.cohorts) },
        ...(role === "adviser" ? [notes] : []),
        { to: "/portefeuille/passation", label: say(words.passing) },
      ]}
    />
  );
}
