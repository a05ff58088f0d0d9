import type { IconName } from "../icon.tsx";
import type { StateTone } from "../state-mark.tsx";

/** Invented invoices of Atelier Lizarra, for the gallery only. */
export type Invoice = {
  number: string;
  client: string;
  date: string;
  state: "late" | "paid" | "sent" | "draft" | "credited";
  grossCents: bigint;
  dueCents: bigint;
};

export const stateOf: Record<Invoice["state"], { icon: IconName; label: string; tone: StateTone }> = {
  late: { icon: "alert-triangle", label: "En retard", tone: "wrong" },
  paid: { icon: "circle-check", label: "Payée", tone: "good" },
  sent: { icon: "send", label: "Envoyée", tone: "action" },
  draft: { icon: "pencil", label: "Brouillon", tone: "calm" },
  credited: { icon: "arrow-back-up", label: "Avoir", tone: "calm" },
};

const invoice = (
  n: number,
  client: string,
  date: string,
  state: Invoice["state"],
  gross: bigint,
): Invoice => ({
  number: `FA-2026-${String(n).padStart(5, "0")}`,
  client,
  date,
  state,
  grossCents: gross,
  dueCents: state === "late" || state === "sent" ? gross : 0n,
});

export const invoices: Invoice[] = [
  invoice(48, "Librairie des Arceaux", "2026-11-20", "draft", 48_000n),
  invoice(47, "Médiathèque de Saint-Pierre-d’Irube", "2026-11-17", "sent", 312_000n),
  invoice(46, "Menuiserie Dupont", "2026-11-12", "sent", 86_450n),
  invoice(45, "Notaires de la Nive", "2026-11-04", "paid", 1_245_600n),
  invoice(44, "Association Ibaialde", "2026-10-28", "credited", -42_000n),
  invoice(43, "Association Ibaialde", "2026-10-26", "paid", 42_000n),
  invoice(42, "Galerie du Port", "2026-10-13", "late", 885_580n),
  invoice(41, "Camille Lafitte", "2026-10-09", "paid", 12_500n),
  invoice(40, "Papeterie Ostabat", "2026-10-02", "paid", 230_040n),
  invoice(39, "Commune d’Ascain", "2026-09-21", "late", 164_000n),
  invoice(38, "Théâtre des Deux Rives", "2026-09-15", "paid", 98_700n),
  invoice(37, "Fermes de l’Adour", "2026-09-03", "paid", 54_000n),
];
