import type { Example } from "../../fixtures/example.ts";
import { sheetsOf } from "./events.fixture.sql.ts";
import { published } from "./events.fixture.ts";
import { openSheets } from "./open-sheets.ts";
import { sealSheet } from "./seal-sheet.ts";
import { signedBy, stroke, trained } from "./sheets.fixture.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ halfDay: (await signedBy(world)).am, drawing: stroke }),
  refused: {
    "events.nobody-signed": async (world) => ({ halfDay: (await trained(world)).am, drawing: stroke }),
    "events.no-stroke": async (world) => ({ halfDay: (await signedBy(world)).am, drawing: "M1,1" }),
    "events.sealed": async (world) => {
      const { am } = await signedBy(world);
      await world.done(sealSheet, { halfDay: am, drawing: stroke }, "adviser");
      return { halfDay: am, drawing: stroke };
    },
    "events.not-over": async (world) => {
      const event = await published(world, { signed: true });
      await world.done(openSheets, { event }, "adviser");
      return { halfDay: (await sheetsOf(world.db, event))[0], drawing: stroke };
    },
  },
};
