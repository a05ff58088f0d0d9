import { addDays, type CivilDate } from "../foundation/calendar.ts";
import type { Db } from "../foundation/database.ts";
import {
  askAboutBill,
  keepBill,
  payBills,
  refuseBill,
  submitBill,
  validateBill,
} from "../purchases/index.ts";
import type { House } from "./live-month.ts";
import { makeAct } from "./make-act.ts";
import { actorOf, type Bought, type Hands, toldOf } from "./purchases-of.ts";

interface Lately {
  readonly today: CivilDate;
  readonly hands: Hands;
}

type UpTo = "sent" | "asked" | "refused" | "validated" | "paid-in-part";
interface Recent {
  /** Null: for the house. */
  readonly code: string | null;
  /** So many days ago. */
  readonly ago: number;
  readonly upTo: UpTo;
  readonly of: Omit<Bought, "issuedOn">;
}

type Row = [code: string | null, ago: number, upTo: UpTo, supplier: string, reference: string, label: string];
const recent = (row: Row, category: string, netCents: bigint, more: Partial<Bought> = {}): Recent => {
  const [code, ago, upTo, supplier, reference, label] = row;
  return { code, ago, upTo, of: { supplier, reference, label, category, netCents, rateBp: 2000, ...more } };
};

const boucau = "Imprimerie du Boucau";
const lamarque = "Quincaillerie Lamarque";
const bidouze = "Charpentes de la Bidouze";
const pose = "Pose d’une charpente, sous-traitée";
const clay = "Terres et émaux du Sud";
const lines = "Lignes et fibre des trois sites";

/** What came in the last weeks, each as far as it has come; one of them late, of a month closed since. */
const received: readonly Recent[] = [
  recent(["A017", 9, "sent", boucau, "B-2207", "Catalogue, 500 exemplaires"], "publicite", 64_000n, {
    more: { note: "Pour le marché des potiers" },
  }),
  recent(["A017", 12, "validated", clay, "TE 4418", "Four d’occasion"], "outillage-durable", 148_000n, {
    more: { advancedPercent: 30 },
  }),
  recent(["A018", 60, "validated", lamarque, "QL-9981", "Ferrures, visserie"], "matieres", 41_500n),
  recent(["A018", 20, "sent", bidouze, "CB 118", pose], "sous-traitance", 320_000n, { regime: "building" }),
  recent(["A022", 15, "asked", boucau, "B-2199", "Enseigne"], "publicite", 88_000n),
  recent(["A023", 92, "sent", boucau, "B-2101", "Affiches du printemps"], "publicite", 52_000n),
  recent(["A024", 6, "refused", "Papeterie du Pont neuf", "PP 301", "Classeurs"], "bureau", 61_000n),
  recent([null, 11, "validated", "Télécoms de l'Adour", "TA-11", lines], "telecom", 31_800n),
  recent([null, 25, "paid-in-part", "Cabinet Etxart", "H-EXC", "Audit des comptes"], "honoraires", 240_000n),
];

/** Kept and sent in the last days; approved and paid today, so that numbers follow their days (R3.08). */
export async function buyLately(database: Db, house: House, { today, hands }: Lately): Promise<void> {
  const nadia = house.planned.find(({ code }) => code === "A017");
  for (const one of received) await buyOne({ database, house, today, hands }, one);
  if (!nadia) return;
  const act = makeAct(database, addDays(today, -1), actorOf(nadia.person, "entrepreneur", [nadia.id]));
  const dropped = { supplier: clay, reference: "", issuedOn: addDays(today, -2) };
  const said = {
    ...dropped,
    label: "Grès blanc, 200 kg",
    category: "matieres",
    netCents: 21_400n,
    rateBp: 2000,
  };
  const { paper } = toldOf(house, said, nadia.id);
  await act(house.cooperative, keepBill, { activity: nadia.id, paper });
}

type Buying = Lately & { readonly database: Db; readonly house: House };

async function buyOne({ database, house, today, hands }: Buying, { code, ago, upTo, of }: Recent) {
  const { cooperative } = house;
  const one = house.planned.find((planned) => planned.code === code);
  if (code && !one) return;
  const typist = one ? actorOf(one.person, "entrepreneur", [one.id]) : hands.keeper;
  const on = (days: number, who = hands.director) => makeAct(database, addDays(today, days), who);
  const more = of.more?.advancedPercent ? { ...of.more, advancedBy: one?.person } : of.more;
  const bought = { ...of, issuedOn: addDays(today, -ago), ...(more && { more }) };
  const told = toldOf(house, bought, one?.id ?? null);
  const { id: bill } = await on(-5, typist)<{ id: string }>(cooperative, keepBill, told);
  await on(-4, typist)(cooperative, submitBill, { bill });
  const question = "Quel est l’acompte déjà versé à la commande ?";
  if (upTo === "asked") await on(-3)(cooperative, askAboutBill, { bill, question });
  const reason = "Elle est à votre nom : demandez une facture au nom de la coopérative.";
  if (upTo === "refused") await on(-3)(cooperative, refuseBill, { bill, reason });
  if (upTo !== "validated" && upTo !== "paid-in-part") return;
  await on(0)(cooperative, validateBill, { bill });
  if (upTo !== "paid-in-part") return;
  const part = { paidOn: today, reference: "VIR acompte", bills: [{ bill, amountCents: 100_000 }] };
  await on(0, hands.keeper)(cooperative, payBills, part);
}
