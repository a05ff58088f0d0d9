import type { Example } from "../../fixtures/example.ts";
import { keepSupplier } from "./keep-supplier.ts";
import { supplierOf } from "./purchases.fixture.ts";

export const example: Example = {
  as: "accountant",
  input: () => supplierOf(),
  refused: {
    "purchases.bad-siren": () => supplierOf({ siren: "999010656" }),
    "purchases.bad-vat-number": () => supplierOf({ vatNumber: "FR00999010655" }),
    "purchases.other-vat-number": () => supplierOf({ siren: "912345675", vatNumber: "FR85999010655" }),
    "purchases.bad-iban": () => supplierOf({ iban: "FR7612345000400000123456747" }),
    "purchases.terms-too-long": () => supplierOf({ delayDays: 60, endOfMonth: true }),
    "purchases.supplier-exists": async (world) => {
      await world.done(keepSupplier, supplierOf(), "accountant");
      return supplierOf({ name: "Imprimerie de Bayonne" });
    },
    "purchases.supplier-alike": async (world) => {
      await world.done(keepSupplier, supplierOf(), "accountant");
      return supplierOf({ siren: null, name: "SARL Imprimerie du BOUCAU" });
    },
    "purchases.code-taken": async (world) => {
      await world.done(keepSupplier, supplierOf({ code: "FBOUCAU" }), "accountant");
      return supplierOf({ siren: null, name: "Librairie Elkar", code: "FBOUCAU" });
    },
  },
};
