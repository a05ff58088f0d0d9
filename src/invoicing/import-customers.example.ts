import type { Example } from "../../fixtures/example.ts";

const heads = "Activité;Code;Nom;SIRET;Adresse;Code postal;Ville";
const given = (...lines: string[]) => ({
  file: { name: "clients.csv", text: [heads, ...lines].join("\r\n") },
});

export const example: Example = {
  as: "accountant",
  input: () =>
    given("A017;F-ARCEAUX;Librairie des Arceaux;912 345 675 00017;8 rue des Arceaux;64100;Bayonne"),
  refused: {
    "invoicing.import-refused": () =>
      given("A999;F-ARCEAUX;Librairie des Arceaux;912 345 675 00018;8 rue des Arceaux;64100;Bayonne"),
  },
};
