import type { Example } from "../../fixtures/example.ts";
import { people } from "../../fixtures/people.ts";
import type { World } from "../../fixtures/world.ts";
import { read } from "../foundation/read.ts";
import { admitPerson, endMandate, personSheet } from "../people/index.ts";
import { closedOf, recordedOf, sheetOf } from "./funding.fixture.ts";

const month = "2026-10";

/** Amaia Lafitte becomes the only director of her own cooperative. */
async function directAlone(world: World): Promise<void> {
  const { givenName, familyName, email } = people.adviser;
  const role = { role: "director", since: "2026-01-01", invite: false };
  await world.done(admitPerson, { givenName, familyName, email, ...role });
  const reading = { database: world.db, cooperative: 1, actor: world.actor("director") };
  const sheet = await read(personSheet, { person: world.personId("director") }, reading);
  const [mandate] = sheet.ok ? sheet.result.mandates : [];
  await world.done(endMandate, { mandate: mandate?.id, until: "2026-11-22" });
}

export const example: Example = {
  as: "adviser",
  input: async (world) => {
    await recordedOf(world);
    return { month };
  },
  refused: {
    "funding.nothing-to-sign": () => ({ month: "2026-09" }),
    "funding.month-not-over": async (world) => {
      await recordedOf(world, "adviser", { day: "2026-11-05" });
      return { month: "2026-11" };
    },
    "funding.month-at-signature": async (world) => {
      await sheetOf(world);
      return { month };
    },
    "funding.month-closed": async (world) => {
      await closedOf(world);
      return { month };
    },
    "funding.nobody-countersigns": async (world) => {
      await recordedOf(world);
      await directAlone(world);
      return { month };
    },
  },
};
