import { testDay, type World } from "../../fixtures/world.ts";
import { read } from "../foundation/read.ts";
import { postEntry } from "../ledger/index.ts";
import { importCustomers } from "./import-customers.ts";
import { importOpenInvoices } from "./import-open-invoices.ts";
import { listInvoices } from "./list-invoices.ts";

const customerHeads = "Activité;Code;Nom;SIRET;Adresse;Code postal;Ville";
const address = "8 rue des Arceaux;64100;Bayonne";

/** Two customers of another program: a bookshop of one activity, a town hall of two. */
export const takenCustomers = [
  customerHeads,
  `A017;F-ARCEAUX;Librairie des Arceaux;912 345 675 00017;${address}`,
  `A017;F-TARNOS;Mairie de Tarnos;;${address}`,
  `A018;F-TARNOS;Mairie de Tarnos;;${address}`,
].join("\r\n");

/** Their customers, and what the books say that they owe: a sale and a part of it paid. */
export async function takenBooks(world: World): Promise<void> {
  await world.done(importCustomers, { file: { name: "clients.csv", text: takenCustomers } }, "accountant");
  const line = (account: string, more: object) => ({ account, activity: world.activity, ...more });
  const entry = { journal: "OD", date: "2026-10-31", documentRef: "F-118", label: "Reprise des soldes" };
  await world.done(
    postEntry,
    {
      ...entry,
      lines: [
        line("411000", { thirdParty: "F-ARCEAUX", debitCents: 80_000 }),
        line("411000", { thirdParty: "F-TARNOS", debitCents: 55_000 }),
        line("706000", { creditCents: 116_667 }),
        line("445740", { creditCents: 18_333 }),
      ],
    },
    "accountant",
  );
}

export const invoiceHeads =
  "Activité;Client;Numéro;Date;Échéance;Montant TTC;Déjà réglé;TVA 20 %;TVA 10 %;HT 20 %;HT 10 %";
/** 1 200,00 of which 400,00 is paid; 550,00 at 10 %. */
export const openLines = [
  "A017;F-ARCEAUX;F-118;15/10/2026;14/11/2026;1 200,00;400,00;200,00;;;",
  "A017;F-TARNOS;F-121;2026-10-20;;550.00;;;50,00;;",
];
/** What the file says is taken over here; answers the invoice of a number. */
export async function takenOf(world: World, number: string, lines = openLines): Promise<string> {
  await takenBooks(world);
  await world.done(importOpenInvoices, openFile(...lines), "accountant");
  return invoiceNumbered(world, number);
}

export async function invoiceNumbered(world: World, number: string): Promise<string> {
  const call = { database: world.db, cooperative: world.cooperative, actor: world.actor("accountant") };
  const found = await read(listInvoices, { search: number }, { ...call, clock: () => testDay });
  const row = found.ok ? found.result.rows[0] : undefined;
  if (!row) throw new Error(`there is no invoice ${number}`);
  return row.id;
}

export const openFile = (...lines: string[]) => ({
  file: { name: "factures.csv", text: [invoiceHeads, ...lines].join("\r\n") },
  on: "2026-10-31",
});
