import { useSay } from "../../design/speak.ts";
import { Tabs } from "../../design/tabs.tsx";
import { words } from "../words.ts";

/** The faces of purchases: the invoices, what is to be paid, the suppliers. */
export function Faces({ team }: { team: boolean }) {
  const say = useSay();
  const faces = [
    { to: "/achats", label: say(words.purchases) },
    ...(team ? [{ to: "/achats/a-payer", label: say(words.toPay) }] : []),
    { to: "/achats/fournisseurs", label: say(words.suppliers), whole: true as const },
    ...(team ? [{ to: "/achats/categories", label: say(words.categories) }] : []),
  ];
  return <Tabs label={say(words.purchases)} tabs={faces} />;
}
