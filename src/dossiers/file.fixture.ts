import type { World } from "../../fixtures/world.ts";
import { changeFile } from "./change-file.ts";

export const nadia = {
  identity: { "birth-date": "1988-04-12", "birth-place": "Bayonne", gender: "f", nationality: "Française" },
  nir: "288046410200178",
  iban: "FR7630006000011234567890189",
  holder: "Nadia Benali",
};

/** Bank details that Nadia gave on line and that wait. */
export const bankGiven = (world: World, iban = nadia.iban) =>
  world.done(
    changeFile,
    {
      person: world.personId("entrepreneur"),
      section: "bank",
      since: "2026-11-23",
      values: { iban, "bank-holder": nadia.holder },
    },
    "entrepreneur",
  );
