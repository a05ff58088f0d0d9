import assert from "node:assert/strict";
import { test } from "node:test";
import { faultsOf } from "../foundation/input.ts";
import { apply } from "./apply.ts";
import { departmentOf } from "./candidate.ts";
import { whyNotBorn } from "./input.ts";
import { application } from "./joining.fixture.ts";

test("every fault of an application is told at once, in the order of its fields", () => {
  const wrong = { ...application, givenName: " ", email: "fatou", postcode: "4010", sector: "" };
  assert.deepEqual(Object.entries(faultsOf(apply.input, wrong, "fr")), [
    ["givenName", "Ce champ est obligatoire."],
    ["email", "Écrivez une adresse comme nom@exemple.fr."],
    ["postcode", "Un code postal a cinq chiffres."],
    ["sector", "Choisissez une réponse."],
  ]);
  assert.deepEqual(faultsOf(apply.input, application, "fr"), {});
});

test("the department of a postcode, Corsica and overseas too", () => {
  const told = ["40220", "20000", "20200", "97400", "", "4022"].map(departmentOf);
  assert.deepEqual(told, ["40", "2A", "2B", "974", "", ""]);
});

test("one joins from sixteen on (R9.09)", () => {
  assert.equal(whyNotBorn("2010-11-23", "2026-11-23"), null);
  assert.equal(whyNotBorn("2010-11-24", "2026-11-23")?.code, "joining.too-young");
  assert.equal(whyNotBorn(null, "2026-11-23"), null);
});
