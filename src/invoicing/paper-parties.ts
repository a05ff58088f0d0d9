import { legalForms, lines, spaced } from "../network/index.ts";
import type { Printed } from "./printed.ts";

export const sellerLines = (seller: Printed["seller"]) =>
  lines(
    seller.name,
    legalForms[seller.form] ?? seller.form,
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
