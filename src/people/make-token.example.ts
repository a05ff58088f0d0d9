import type { Example } from "../../fixtures/example.ts";
import { makeToken } from "./make-token.ts";
import { drawToken } from "./token.sql.ts";

const { hash } = drawToken("la-navette");
const token = { name: "Tableau de bord", endsOn: "2027-05-31", hash };

export const example: Example = {
  as: "accountant",
  input: () => token,
  refused: {
    "people.token-taken": async (world) => {
      await world.done(makeToken, token, "accountant");
      return token;
    },
    "people.token-ended": () => ({ ...token, endsOn: "2026-11-22" }),
    "people.token-too-long": () => ({ ...token, endsOn: "2028-01-01" }),
  },
};
