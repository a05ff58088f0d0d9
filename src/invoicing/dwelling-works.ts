import type { Document } from "./document.sql.ts";

/** The reduced rates of works in older dwellings: 10 % (CGI 279-0 bis), 5.5 % (278-0 bis A). */
const reducedBp: readonly number[] = [1000, 550];

type Works = Pick<Document, "dwellingWorks" | "certifiedOn" | "lines">;

export const hasReducedWorks = ({ dwellingWorks, lines }: Works): boolean =>
  dwellingWorks && lines.some((line) => reducedBp.includes(line.vatRateBp));

/** Without the customer's certification the works are taxed at the full rate (R4.05). */
export const needsCertificate = (document: Works): boolean =>
  hasReducedWorks(document) && !document.certifiedOn;

/**
 * What the customer certifies, on the quote or the invoice, since the Cerfa forms were abolished on
 * 16 February 2025 (R4.05).
 */
export const certificate =
  "Le client certifie que les travaux portent sur un local à usage d’habitation achevé depuis plus de " +
  "deux ans, qu’ils ne concourent pas à la production d’un immeuble neuf, n’augmentent pas la surface de " +
  "plancher de plus de 10 % et entrent dans le champ du taux réduit (CGI, art. 279-0 bis et 278-0 bis A).";
