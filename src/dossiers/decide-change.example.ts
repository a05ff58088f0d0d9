import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { changeFile } from "./change-file.ts";
import { decideChange } from "./decide-change.ts";
import { bankGiven, nadia } from "./file.fixture.ts";

const deciding = async (world: World, more: object = {}) => ({
  change: (await bankGiven(world)).id,
  accepted: true,
  ...more,
});

export const example: Example = {
  as: "hr",
  input: (world) => deciding(world),
  refused: {
    "dossiers.already-decided": async (world) => {
      const input = await deciding(world);
      await world.done(decideChange, input, "accountant");
      return input;
    },
    "dossiers.four-eyes": async (world) => {
      const values = { iban: nadia.iban, "bank-holder": nadia.holder };
      const person = world.personId("entrepreneur");
      const given = { person, section: "bank", since: "2026-11-23", values };
      return { change: (await world.done(changeFile, given, "hr")).id, accepted: true };
    },
    "dossiers.reason-missing": (world) => deciding(world, { accepted: false }),
  },
};
