import { Outlet } from "react-router";
import { useSay } from "../../design/speak.ts";
import { Tabs } from "../../design/tabs.tsx";
import { words } from "./words.ts";

/** The steps in their order: what a later one names, an earlier one has brought. */
const steps = [
  { to: "/comptabilite/import", label: words.order },
  { to: "/comptabilite/import/personnes", label: words.people },
  { to: "/comptabilite/import/activites", label: words.activities },
  { to: "/comptabilite/import/contrats", label: words.contracts },
  { to: "/comptabilite/import/livres", label: words.books },
  { to: "/comptabilite/import/clients", label: words.customers },
  { to: "/comptabilite/import/factures", label: words.invoices },
] as const;

export default function Steps() {
  const say = useSay();
  const tabs = steps.map(({ to, label }, i) => ({ to, label: i === 0 ? say(label) : `${i}. ${say(label)}` }));
  return (
    <>
      <Tabs label={say(words.steps)} tabs={tabs} />
      <Outlet />
    </>
  );
}
