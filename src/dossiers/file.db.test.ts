import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { PersonName } from "../../fixtures/people.ts";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import { read } from "../foundation/read.ts";
import { readValuesOn } from "./change.sql.ts";
import { changeFile } from "./change-file.ts";
import { decideChange } from "./decide-change.ts";
import { readAuditInputs } from "./file.fixture.sql.ts";
import { bankGiven, nadia } from "./file.fixture.ts";
import { openFile } from "./open-file.ts";
import { personalFile } from "./personal-file.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const nadiaId = () => world.personId("entrepreneur");

async function fileSeenBy(name: PersonName, on?: string) {
  const clock = () => testDay;
  const asked = { person: nadiaId(), ...(on && { on }) };
  const reading = { database: world.db, cooperative: 1, actor: world.actor(name), clock };
  const outcome = await read(personalFile, asked, reading);
  return outcome.ok ? outcome.result : outcome.refusal.code;
}

async function sectionsSeenBy(name: PersonName): Promise<string[] | string> {
  await world.done(openFile, { person: nadiaId() }, name).catch(() => undefined);
  const file = await fileSeenBy(name);
  return typeof file === "string" || file.sealed ? "nothing" : file.sections.map((section) => section.name);
}

const valuesOn = (on: string) =>
  world.db.transaction().execute(async (tx) => {
    await enterCooperative(tx, 1, null);
    return (await readValuesOn(tx, 1, [nadiaId()], on)).get(nadiaId());
  });

describe("a personal file", () => {
  test("each reads what they must, and nobody else anything", async () => {
    const everything = ["identity", "social-security", "contact", "family", "rights", "emergency", "bank"];
    assert.deepEqual(await sectionsSeenBy("entrepreneur"), everything);
    assert.deepEqual(await sectionsSeenBy("hr"), everything);
    assert.deepEqual(await sectionsSeenBy("director"), ["identity", "contact", "emergency"]);
    assert.deepEqual(await sectionsSeenBy("accountant"), ["identity", "social-security", "contact", "bank"]);
    assert.deepEqual(await sectionsSeenBy("adviser"), ["contact", "rights", "emergency"]);
    for (const stranger of ["colleague", "neighbour", "community", "outsider"] as const)
      assert.equal(await sectionsSeenBy(stranger), "nothing", stranger);
  });

  test("it is closed until one opens it under one's name, and the person reads who did", async () => {
    const other = await openWorld();
    try {
      const asked = { person: other.personId("entrepreneur") };
      const seen = (name: PersonName) =>
        read(personalFile, asked, {
          ...{ database: other.db, cooperative: 1, actor: other.actor(name), clock: () => testDay },
        });
      const before = await seen("hr");
      assert.ok(before.ok && before.result.sealed);
      await other.done(openFile, asked, "hr");
      await other.done(openFile, asked, "hr");
      const opened = await seen("hr");
      assert.ok(opened.ok && !opened.result.sealed);
      const own = await seen("entrepreneur");
      assert.ok(own.ok && !own.result.sealed);
      assert.deepEqual(
        own.result.openings.map(({ name }) => name),
        ["Sophie Bernadet"],
      );
    } finally {
      await other.close();
    }
  });

  test("what it said on a past day is still said, whatever came after", async () => {
    const tell = (since: string, values: object) =>
      world.done(changeFile, { person: nadiaId(), section: "contact", since, values }, "entrepreneur");
    await tell("2025-03-01", { street: "4 rue des Arènes", town: "Bayonne", phone: "06 39 98 00 01" });
    await tell("2026-06-01", { street: "9 quai de la Nive" });
    await tell("2027-01-01", { phone: "" });
    assert.equal((await valuesOn("2025-02-28"))?.street, undefined);
    assert.equal((await valuesOn("2026-05-31"))?.street, "4 rue des Arènes");
    assert.deepEqual(await valuesOn("2026-11-23"), {
      ...{ street: "9 quai de la Nive", town: "Bayonne", phone: "06 39 98 00 01" },
    });
    assert.equal((await valuesOn("2027-01-01"))?.phone, undefined);
    // A correction of the past, recorded later, holds for that past.
    await tell("2025-03-01", { street: "14 rue des Arènes" });
    assert.equal((await valuesOn("2026-05-31"))?.street, "14 rue des Arènes");
    assert.equal((await valuesOn("2026-11-23"))?.street, "9 quai de la Nive");
  });

  test("bank details given on line hold once somebody else has confirmed them", async () => {
    const { id } = await bankGiven(world);
    assert.equal((await valuesOn("2026-11-23"))?.iban, undefined);
    await assert.rejects(world.done(decideChange, { change: id, accepted: true }, "entrepreneur"));
    await world.done(decideChange, { change: id, accepted: true }, "accountant");
    assert.equal((await valuesOn("2026-11-23"))?.iban, nadia.iban);
  });

  test("the number of social security is written in no line of the audit", async () => {
    const values = { nir: nadia.nir };
    const told = { person: nadiaId(), section: "social-security", since: "2026-11-23", values };
    await world.done(changeFile, told, "hr");
    const lines = await readAuditInputs(world.db, "dossiers.change-file");
    assert.ok(lines.length > 0 && lines.every((line) => !line.includes(nadia.nir.slice(5))));
    assert.ok(lines.some((line) => line.includes('"hidden"')));
  });
});
