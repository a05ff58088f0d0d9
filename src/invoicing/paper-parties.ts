import type { Printed } from "./printed.ts";

/** The full names of the forms, with the words the law asks of a capital that varies (R2.01, R3.33). */
export const forms: Readonly<Record<string, string>> = {
  "SCIC-SARL": "Société coopérative d'intérêt collectif à responsabilité limitée, à capital variable",
  "SCIC-SAS": "Société coopérative d'intérêt collectif par actions simplifiée, à capital variable",
  "SCIC-SA": "Société coopérative d'intérêt collectif anonyme, à capital variable",
  "SCOP-SARL": "Société coopérative et participative à responsabilité limitée, à capital variable",
  "SCOP-SA": "Société coopérative et participative anonyme, à capital variable",
  "SCOP-SAS": "Société coopérative et participative par actions simplifiée, à capital variable",
  "COOP-47": "Société coopérative, à capital variable",
};

export const spaced = (siren: string) => siren.replace(/(\d{3})(?=\d)/g, "$1\u202f");
export const lines = (...texts: (string | null | undefined | false)[]) =>
  texts.filter((t): t is string => !!t);

export const sellerLines = (seller: Printed["seller"]) =>
  lines(
    seller.name,
    forms[seller.form] ?? seller.form,
    seller.street,
    `${seller.postcode} ${seller.town}`,
    `SIREN ${spaced(seller.siren)}`,
    `TVA ${seller.vatNumber}`,
  );

export const customerLines = (customer: Printed["customer"]) =>
  lines(
    customer.name,
    customer.street,
    `${customer.postcode} ${customer.town}`,
    customer.country !== "FR" && customer.country,
    customer.siren && `SIREN ${spaced(customer.siren)}`,
    customer.vatNumber && `TVA ${customer.vatNumber}`,
    customer.deliveryAddress && `Livraison : ${customer.deliveryAddress}`,
  );
