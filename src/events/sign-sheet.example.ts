import type { Example } from "../../fixtures/example.ts";
import { codeOf, sheetsOf } from "./events.fixture.sql.ts";
import { published, seated } from "./events.fixture.ts";
import { leave } from "./leave.ts";
import { openSheets } from "./open-sheets.ts";
import { sealSheet } from "./seal-sheet.ts";
import { signedBy, stroke, trained } from "./sheets.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  async input(world) {
    const { am, nadia } = await trained(world);
    return { halfDay: am, registration: nadia, code: await codeOf(world.db, am) };
  },
  refused: {
    "events.wrong-code": async (world) => {
      const { am, nadia } = await trained(world);
      return { halfDay: am, registration: nadia, code: "12" };
    },
    "events.no-stroke": async (world) => {
      const { am, nadia } = await trained(world);
      return { halfDay: am, registration: nadia, drawing: "un trait" };
    },
    "events.signed-already": async (world) => {
      const { am, nadia } = await signedBy(world);
      return { halfDay: am, registration: nadia, code: await codeOf(world.db, am) };
    },
    "events.sealed": async (world) => {
      const { am, nadia } = await signedBy(world);
      await world.done(sealSheet, { halfDay: am, drawing: stroke }, "adviser");
      return { halfDay: am, registration: nadia, code: "000000" };
    },
    "events.not-begun": async (world) => {
      const event = await published(world, { signed: true });
      const registration = await seated(world, event);
      await world.done(openSheets, { event }, "adviser");
      const [halfDay] = await sheetsOf(world.db, event);
      return { halfDay, registration, code: "000000" };
    },
    "events.registration-over": async (world) => {
      const { am, nadia } = await trained(world);
      await world.done(leave, { registration: nadia, why: "Absente." }, "adviser");
      return { halfDay: am, registration: nadia, code: "000000" };
    },
  },
};
