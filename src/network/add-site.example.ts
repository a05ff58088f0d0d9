import type { Example } from "../../fixtures/example.ts";

const ascain = {
  name: "Ascain",
  siret: "91234567500025",
  street: "Lanazia",
  postcode: "64310",
  town: "Ascain",
};

export const example: Example = {
  as: "director",
  input: () => ascain,
  refused: {
    "network.bad-siret": () => ({ ...ascain, siret: "92345678400019" }),
    "network.site-exists": () => ({ ...ascain, siret: "91234567500017" }),
  },
};
