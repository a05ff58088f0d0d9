import { formatCents, formatDate, formatPercent } from "../design/format.ts";
import { legalLines, lines } from "../network/index.ts";
import type { Document } from "./document.sql.ts";
import { certificate, hasReducedWorks } from "./dwelling-works.ts";
import { type InvoiceLine, partsOf } from "./invoice.ts";
import { customerLines, sellerLines } from "./paper-parties.ts";
import type { Printed } from "./printed.ts";
import { sectionsOf } from "./sections.ts";
import { quantityText } from "./typed-lines.ts";

const euros = (cents: bigint) => formatCents(cents, "fr");

/**
 * All that the paper of an invoice says, as text ready to be set: the mentions of the tax code (R3.29 to
 * R3.31), of the commercial code (R3.32, R3.33), of the variable capital (R2.01) and of the CAPE (R1.36).
 * In French: the law asks for it, whatever language its author reads.
 */
export function paperOf(document: Document, printed: Printed, origin: Origin, logo: Buffer | null = null) {
  const { seller, brand, customer, cape } = printed;
  return wellSet({
    heading: `${headings[document.kind]} ${document.number}`,
    colour: brand.colour,
    // The template has no files: the picture comes to it as numbers.
    logo: logo ? [...logo] : [],
    brand: { name: brand.name, lines: lines(brand.trade, brand.email, brand.phone, brand.website) },
    seller: sellerLines(seller),
    customer: customerLines(customer),
    addressed: document.kind === "quote" ? "Proposé à" : "Adressé à",
    facts: factsOf(document),
    remarks: remarksOf(document, origin),
    title: document.title,
    sections: sectionsOf(document.lines).map(({ title, lines: of, netCents }) => ({
      title,
      rows: of.map(rowOf),
      subtotal: title ? euros(netCents) : "",
    })),
    totals: totalRows(document),
    note: document.note,
    payment: paymentOf(document, seller),
    mentions: mentionsOf(document, printed),
    cape: cape.map(
      ({ name, endsOn }) =>
        `${name} bénéficie d’un contrat d’appui au projet d’entreprise (CAPE) conclu avec ${seller.name}, ` +
        `dont le siège et le numéro d’identification figurent ci-dessous, jusqu’au ${date(endsOn)}.`,
    ),
    works: hasReducedWorks(document) ? worksOf(document) : [],
    agreement: document.kind === "quote" ? agreementOf(document) : [],
    foot: legalLines(seller),
  });
}

type Cover = NonNullable<Printed["covers"]>[number];
const coverWords: Readonly<Record<Cover["kind"], string>> = {
  "ten-year": "Assurance décennale",
  liability: "Assurance de responsabilité civile professionnelle",
};

const headings = { quote: "Devis", invoice: "Facture", credit: "Avoir" } as const;

const rowOf = (line: InvoiceLine) => [
  line.label,
  `${quantityText(line.quantityThousandths)}${line.unit ? ` ${line.unit}` : ""}`,
  euros(line.unitPriceCents),
  line.discountBp > 0 ? formatPercent(line.discountBp, "fr") : "",
  formatPercent(line.vatRateBp, "fr"),
  euros(line.netCents),
];

/** What the customer certifies of the works, and when they did (R4.05). */
const worksOf = ({ certifiedOn }: Document): string[] =>
  lines(certificate, certifiedOn && `Certifié par le client le ${date(certifiedOn)}.`);

const agreementOf = (document: Document): string[] =>
  lines(
    "Bon pour accord",
    `Devis ${document.number} de ${euros(document.grossCents)} TTC, reçu avant l’exécution.`,
    hasReducedWorks(document) && "La signature vaut certification de ce qui précède pour le taux réduit.",
  );

type Origin = { number: string; issuedOn: string } | null;
const date = (civil: string | null) => (civil ? formatDate(civil, "fr") : "");

/** The few facts one looks for first, each under its name. */
function factsOf(document: Document): [name: string, said: string][] {
  const { kind, issuedOn, suppliedOn, dueOn, orderRef } = document;
  const supplied = suppliedOn !== issuedOn && suppliedOn;
  const facts: [string, string | null | false][] = [
    ["Date d’émission", date(issuedOn)],
    ["Date de la prestation ou de la livraison", supplied && date(supplied)],
    ["Valable jusqu’au", kind === "quote" && date(dueOn)],
    ["Échéance", kind === "invoice" && date(dueOn)],
    ["Votre commande", orderRef],
  ];
  return facts.filter((fact): fact is [string, string] => !!fact[1]);
}

function remarksOf(document: Document, origin: Origin): string[] {
  return lines(
    origin && `Corrige la facture ${origin.number} du ${date(origin.issuedOn)}`,
    document.kind === "credit" && `Motif : ${document.reason}`,
  );
}

/** How it is paid, in the words one looks for first. */
const paymentOf = (document: Document, seller: Printed["seller"]): string[] =>
  lines(
    document.kind === "invoice" &&
      seller.iban &&
      `Règlement par virement avant le ${date(document.dueOn)} : IBAN ${grouped(seller.iban)}, ` +
        `en rappelant le numéro ${document.number}.`,
  );

const grouped = (iban: string) => iban.replace(/\s/g, "").replace(/(.{4})(?=.)/g, "$1\u00a0");

const totalWords = {
  quote: "Total TTC",
  invoice: "Net à payer TTC",
  credit: "Total TTC de l’avoir",
} as const;

/** Net, then per rate its base and its VAT (R3.29, 11°), then what is to be paid. */
function totalRows(document: Document): string[][] {
  const parts = partsOf(document.lines);
  return [
    ["Total HT", euros(document.netCents)],
    ...[...new Set(parts.map((p) => p.vatRateBp))].map((rate) => {
      const of = parts.filter((part) => part.vatRateBp === rate);
      const net = of.reduce((sum, part) => sum + part.netCents, 0n);
      const vat = of.reduce((sum, part) => sum + part.vatCents, 0n);
      return [`TVA ${formatPercent(rate, "fr")} sur ${euros(net)}`, euros(vat)];
    }),
    [totalWords[document.kind], euros(document.grossCents)],
  ];
}

/** Whether only goods, only services or both are sold (R3.29, 8° bis). */
function natureOf({ lines: sold }: Document): string {
  const natures = new Set(sold.map((line) => line.nature));
  if (natures.size > 1) return "Opérations : livraisons de biens et prestations de services";
  return natures.has("goods") ? "Opérations : livraisons de biens" : "Opérations : prestations de services";
}

/**
 * What the buyer must read of the operations, exemption, debits and delay; a person is owed neither the
 * penalty nor the 40 €, and a public body owes eight points instead of ten (code de la commande publique).
 */
function mentionsOf(document: Document, { brand, customer, covers }: Printed): string[] {
  const [points, law] =
    customer.kind === "public"
      ? [8, "code de la commande publique, art. R2192-31 et D2192-35"]
      : [10, "code de commerce, art. L441-10 et D441-5"];
  const penalties =
    "Pas d’escompte pour paiement anticipé. En cas de retard : pénalités au taux de refinancement " +
    `de la BCE majoré de ${points} points et indemnité forfaitaire pour frais de recouvrement de 40 € (${law}).`;
  return lines(
    `${natureOf(document)}.`,
    document.exemption && `TVA non applicable : ${document.exemption}`,
    document.vatOnDebits && "Option pour le paiement de la taxe d’après les débits",
    document.kind !== "credit" && customer.kind !== "individual" && penalties,
    document.kind !== "credit" && customer.kind === "individual" && "Pas d’escompte pour paiement anticipé.",
    ...(covers ?? []).map(coverLine),
    brand.legalMentions,
  );
}

/** What the buyer of building works must read of the insurance (loi 96-603, art. 22-2; R3.33). */
const coverLine = ({ kind, insurer, policy, scope, zone }: Cover) =>
  `${coverWords[kind]} : ${insurer}, contrat n° ${policy}, pour ${scope} (${zone}).`;

/** French typography, whatever was typed: curved apostrophes, and no line that begins with « : » or « € ». */
const wellWritten = (text: string): string =>
  text
    .replaceAll("'", "\u2019")
    .replaceAll("à capital variable", "à\u00a0capital\u00a0variable")
    .replace(/ (?=[:;!?»%€])/g, "\u00a0")
    .replace(/« /g, "«\u00a0");

function wellSet<Paper>(paper: Paper): Paper {
  if (typeof paper === "string") return wellWritten(paper) as Paper;
  if (Array.isArray(paper)) return paper.map(wellSet) as Paper;
  if (paper === null || typeof paper !== "object") return paper;
  return Object.fromEntries(Object.entries(paper).map(([key, value]) => [key, wellSet(value)])) as Paper;
}
