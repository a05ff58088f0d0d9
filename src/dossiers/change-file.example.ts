import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { changeFile } from "./change-file.ts";
import { nadia } from "./file.fixture.ts";

const told = (world: World, section: string, values: object, since = "2026-11-23") => ({
  person: world.personId("entrepreneur"),
  ...{ section, since, values },
});
const born = (world: World, date: string) => told(world, "identity", { "birth-date": date });

export const example: Example = {
  as: "hr",
  input: (world) => told(world, "identity", nadia.identity),
  refused: {
    "dossiers.unknown-field": (world) => told(world, "identity", { iban: nadia.iban }),
    "dossiers.too-far-ahead": (world) => told(world, "identity", nadia.identity, "2028-01-01"),
    "dossiers.unchanged": (world) => told(world, "identity", {}),
    "dossiers.wrong-nir": (world) => told(world, "social-security", { nir: "288046410200179" }),
    "dossiers.nir-contradicts": async (world) => {
      await world.done(changeFile, told(world, "social-security", { nir: nadia.nir }), "hr");
      return born(world, "1988-05-12");
    },
    "dossiers.wrong-iban": (world) =>
      told(world, "bank", { iban: "FR7630006000011234567890188", "bank-holder": nadia.holder }),
    "dossiers.holder-missing": (world) => told(world, "bank", { iban: nadia.iban }),
    "dossiers.wrong-gender": (world) => told(world, "identity", { gender: "x" }),
    "dossiers.wrong-yes-no": (world) => told(world, "contact", { qpv: "peut-être" }),
    "dossiers.wrong-date": (world) => born(world, "1988-02-30"),
    "dossiers.born-in-future": (world) => born(world, "2026-12-01"),
    "dossiers.too-young": (world) => born(world, "2014-03-02"),
    "dossiers.too-old": (world) => born(world, "1910-04-12"),
  },
};
