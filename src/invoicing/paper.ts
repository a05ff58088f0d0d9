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
  return {
    heading: `${headings[document.kind]} ${document.number}`,
    colour: brand.colour,
    // The template has no files: the picture comes to it as numbers.
    logo: logo ? [...logo] : [],
    brand: { name: brand.name, lines: lines(brand.trade, brand.email, brand.phone, brand.website) },
    seller: sellerLines(seller),
    customer: customerLines(customer),
    facts: factsOf(document, origin),
    title: document.title,
    sections: sectionsOf(document.lines).map(({ title, lines: of, netCents }) => ({
      title,
      rows: of.map(rowOf),
      subtotal: title ? euros(netCents) : "",
    })),
    totals: totalRows(document),
    note: document.note,
    mentions: mentionsOf(document, printed),
    cape: cape.map(
      ({ name, endsOn }) =>
        `${name} bénéficie d'un contrat d'appui au projet d'entreprise (CAPE) conclu avec ${seller.name}, ` +
        `dont le siège et le numéro d'identification figurent ci-dessous, jusqu'au ${date(endsOn)}.`,
    ),
    works: hasReducedWorks(document) ? worksOf(document) : [],
    agreement: document.kind === "quote" ? agreementOf(document) : [],
    foot: legalLines(seller),
  };
}

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
    `Devis ${document.number} de ${euros(document.grossCents)} TTC, reçu avant l'exécution.`,
    hasReducedWorks(document) && "La signature vaut certification de ce qui précède pour le taux réduit.",
  );

type Origin = { number: string; issuedOn: string } | null;
const date = (civil: string | null) => (civil ? formatDate(civil, "fr") : "");

function factsOf(document: Document, origin: Origin): string[] {
  const credit = document.kind === "credit";
  const supplied = document.suppliedOn && document.suppliedOn !== document.issuedOn;
  return lines(
    `Date d'émission : ${date(document.issuedOn)}`,
    supplied && `Date de la prestation ou de la livraison : ${date(document.suppliedOn)}`,
    document.kind === "quote" && `Valable jusqu'au ${date(document.dueOn)}`,
    document.kind === "invoice" && `Échéance : ${date(document.dueOn)}`,
    document.orderRef && `Votre commande : ${document.orderRef}`,
    natureOf(document),
    origin && `Corrige la facture ${origin.number} du ${date(origin.issuedOn)}`,
    credit && `Motif : ${document.reason}`,
  );
}

const totalWords = {
  quote: "Total TTC",
  invoice: "Net à payer TTC",
  credit: "Total TTC de l'avoir",
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
 * What the buyer must read of exemption, debits and payment; a person is owed neither the penalty nor the
 * 40 €.
 */
function mentionsOf(document: Document, { seller, brand, customer }: Printed): string[] {
  const penalties =
    "Pas d'escompte pour paiement anticipé. En cas de retard : pénalités au taux de refinancement " +
    "de la BCE majoré de 10 points et indemnité forfaitaire pour frais de recouvrement de 40 € (code de commerce, art. L441-10 et D441-5).";
  return lines(
    document.exemption && `TVA non applicable : ${document.exemption}`,
    document.vatOnDebits && "Option pour le paiement de la taxe d'après les débits",
    document.kind !== "credit" && customer.kind !== "individual" && penalties,
    document.kind !== "credit" && customer.kind === "individual" && "Pas d'escompte pour paiement anticipé.",
    document.kind === "invoice" && seller.iban && `Règlement par virement : IBAN ${seller.iban}`,
    brand.legalMentions,
  );
}
