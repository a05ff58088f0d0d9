import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { makeToken } from "./make-token.ts";
import { revokeToken } from "./revoke-token.ts";
import { drawToken } from "./token.sql.ts";

async function made(world: World) {
  const { hash } = drawToken("la-navette");
  const token = { name: "Tableau de bord", endsOn: "2027-05-31", hash };
  return { token: (await world.done(makeToken, token, "accountant")).id };
}

export const example: Example = {
  as: "accountant",
  input: made,
  refused: {
    "people.token-revoked": async (world) => {
      const input = await made(world);
      await world.done(revokeToken, input);
      return input;
    },
  },
};
