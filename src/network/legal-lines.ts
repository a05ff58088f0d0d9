import { formatCents } from "../design/format.ts";
import type { Cooperative } from "./cooperative.sql.ts";

/** The full names of the forms, with the words the law asks of a capital that varies (R2.01, R3.33). */
export const legalForms: Readonly<Record<string, string>> = {
  "SCIC-SARL": "Société coopérative d’intérêt collectif à responsabilité limitée, à capital variable",
  "SCIC-SAS": "Société coopérative d’intérêt collectif par actions simplifiée, à capital variable",
  "SCIC-SA": "Société coopérative d’intérêt collectif anonyme, à capital variable",
  "SCOP-SARL": "Société coopérative et participative à responsabilité limitée, à capital variable",
  "SCOP-SA": "Société coopérative et participative anonyme, à capital variable",
  "SCOP-SAS": "Société coopérative et participative par actions simplifiée, à capital variable",
  "COOP-47": "Société coopérative, à capital variable",
};

export const spaced = (siren: string) => siren.replace(/(\d{3})(?=\d)/g, "$1\u202f");
export const lines = (...texts: (string | null | undefined | false)[]) =>
  texts.filter((t): t is string => !!t);

type Named = Pick<Cooperative, "name" | "form" | "street" | "postcode" | "town" | "registerTown" | "siren"> &
  Pick<Cooperative, "vatNumber" | "email" | "phone"> & { readonly capitalFloorCents: bigint | string };

/** What papers for third parties say of the cooperative: form, variable capital, register (R2.01, R3.33). */
export const legalLines = (c: Named): string[] =>
  lines(
    `${c.name}, coopérative d’activité et d’emploi`,
    `${legalForms[c.form] ?? c.form}, capital minimum ${formatCents(BigInt(c.capitalFloorCents), "fr")}`,
    `Siège : ${c.street}, ${c.postcode} ${c.town} · RCS ${c.registerTown} ${spaced(c.siren)} · TVA ${c.vatNumber}`,
    lines(c.email, c.phone).join(" · "),
  );
