import type { Role } from "../../foundation/actor.ts";
import type { Word } from "../../foundation/words.ts";
import { words as ledger } from "../words.ts";
import { words } from "./words.ts";

const readers: readonly Role[] = ["accountant", "hr", "community", "director", "coordinator"];
const closers: readonly Role[] = ["accountant", "director"];
const keeper: readonly Role[] = ["accountant"];
const members: readonly Role[] = [...readers, "adviser", "entrepreneur"];

/** The faces of the books in the order of an accountant's month; each is shown to whom its page opens. */
export const faces: readonly { to: string; label: Word; roles: readonly Role[]; whole?: true }[] = [
  { to: "balance", label: words.balance, roles: readers },
  { to: "grand-livre", label: ledger.generalLedger, roles: readers },
  { to: "journaux", label: words.journals, roles: readers },
  { to: "tiers", label: words.thirdParties, roles: readers },
  { to: "lettrage", label: words.lettering, roles: keeper },
  { to: "plan", label: words.chart, roles: readers },
  { to: "a-nouveaux", label: words.opening, roles: keeper },
  { to: "cloture", label: words.closing, roles: closers, whole: true },
  { to: "chaine", label: ledger.chain, roles: members },
  { to: "import", label: words.takeOver, roles: closers, whole: true },
];
