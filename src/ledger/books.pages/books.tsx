import { type LoaderFunctionArgs, Outlet, useLoaderData } from "react-router";
import { useSay } from "../../design/speak.ts";
import { Tabs } from "../../design/tabs.tsx";
import { webContext } from "../../doors/web/context.ts";
import type { Role } from "../../foundation/actor.ts";
import type { Word } from "../../foundation/words.ts";
import { words as ledger } from "../words.ts";
import { words } from "./words.ts";

const readers: readonly Role[] = ["accountant", "hr", "community", "director", "coordinator"];
const closers: readonly Role[] = ["accountant", "director"];
const keeper: readonly Role[] = ["accountant"];

/** The faces of the books in the order of an accountant's month; each is shown to whom its page opens. */
const faces: readonly { to: string; label: Word; roles: readonly Role[]; whole?: true }[] = [
  { to: "balance", label: words.balance, roles: readers },
  { to: "grand-livre", label: ledger.generalLedger, roles: readers },
  { to: "journaux", label: words.journals, roles: readers },
  { to: "tiers", label: words.thirdParties, roles: readers },
  { to: "lettrage", label: words.lettering, roles: keeper },
  { to: "plan", label: words.chart, roles: readers },
  { to: "a-nouveaux", label: words.opening, roles: keeper },
  { to: "cloture", label: words.closing, roles: closers },
  { to: "chaine", label: ledger.chain, roles: closers },
  { to: "import", label: words.takeOver, roles: closers, whole: true },
];

export function loader({ context }: LoaderFunctionArgs) {
  return { role: context.get(webContext).hat?.role ?? null };
}

/** The section of the books: its faces above each page, for those who keep them or read them whole. */
export default function Books() {
  const { role } = useLoaderData<typeof loader>();
  const say = useSay();
  const tabs = faces.filter(({ roles }) => role !== null && roles.includes(role));
  return (
    <>
      {tabs.length > 0 && (
        <Tabs
          label={say(ledger.accounting)}
          tabs={tabs.map(({ to, label, whole }) => ({
            to: `/comptabilite/${to}`,
            label: say(label),
            ...(whole && { whole }),
          }))}
        />
      )}
      <Outlet />
    </>
  );
}
