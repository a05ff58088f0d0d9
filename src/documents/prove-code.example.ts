import type { Example } from "../../fixtures/example.ts";
import { askedOf, codeOf } from "../../fixtures/signatures.ts";
import { testDay, type World } from "../../fixtures/world.ts";
import { askCode } from "./ask-code.ts";
import { proveCode } from "./prove-code.ts";

async function asking(world: World, at = testDay) {
  const { request } = await askedOf(world);
  await world.done(askCode, { request }, "community", at);
  return { request, code: await codeOf(world) };
}

export const example: Example = {
  as: "community",
  input: (world) => asking(world),
  refused: {
    "documents.not-your-signature": async (world) => {
      const { request } = await askedOf(world, { person: world.personId("neighbour") });
      return { request, code: "123456" };
    },
    "documents.code-expired": (world) => asking(world, new Date(testDay.getTime() - 16 * 60_000)),
    "documents.code-spent": async (world) => {
      const { request, code } = await asking(world);
      const wrong = code === "000000" ? "000001" : "000000";
      for (let n = 0; n < 5; n++) await world.done(proveCode, { request, code: wrong }, "community");
      return { request, code };
    },
  },
};
