import type { Example } from "../../fixtures/example.ts";
import { navette } from "../../fixtures/people.ts";

const { network: _, slug: __, siren: ___, ...identity } = navette;
const sheet = { ...identity, form: "SCIC-SAS", iban: "FR76 3000 6000 0112 3456 7890 189" };

export const example: Example = {
  as: "director",
  input: () => sheet,
  refused: {
    "network.bad-iban": () => ({ ...sheet, iban: "FR76 3000 6000 0112 3456 7890 188" }),
    "network.unreadable-colour": () => ({ ...sheet, brandColour: "#f2d16b" }),
  },
};
