import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { sealSheet } from "./seal-sheet.ts";
import { signedBy, stroke } from "./sheets.fixture.ts";

async function sealedOf(world: World, more: object = {}) {
  const { am, nadia } = await signedBy(world);
  await world.done(sealSheet, { halfDay: am, drawing: stroke }, "adviser");
  return { halfDay: am, registration: nadia, minutes: 120, why: "Partie à onze heures.", ...more };
}

export const example: Example = {
  as: "adviser",
  input: (world) => sealedOf(world),
  refused: {
    "events.too-many-minutes": (world) => sealedOf(world, { minutes: 300 }),
    "events.not-sealed": async (world) => {
      const { am, nadia } = await signedBy(world);
      return { halfDay: am, registration: nadia, minutes: 0, why: "Absente." };
    },
  },
};
