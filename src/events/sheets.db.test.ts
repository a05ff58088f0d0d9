import assert from "node:assert/strict";
import { test } from "node:test";
import { callAs, withinWorld } from "../../fixtures/world.ts";
import { read } from "../foundation/read.ts";
import { correctSheet } from "./correct-sheet.ts";
import { hoursRecorded, signPast } from "./events.fixture.sql.ts";
import { certificate, readSheets, sheetPaper } from "./read-sheets.ts";
import { sealSheet } from "./seal-sheet.ts";
import { listAttended } from "./sheet.sql.ts";
import { signedBy, stroke } from "./sheets.fixture.ts";
import { signSheet } from "./sign-sheet.ts";

test("a sheet is signed by touch and by code, sealed with its hash, corrected aside; hours are its sum", () =>
  withinWorld(async (world) => {
    const { event, am, nadia, paul } = await signedBy(world);
    const touch = { halfDay: am, registration: paul, drawing: stroke };
    await world.done(signSheet, touch, "adviser", new Date("2026-11-20T08:40:00Z"));
    await world.done(sealSheet, { halfDay: am, drawing: stroke }, "adviser");
    // Sealed, nothing is added to it, by the database either.
    await assert.rejects(signPast(world.db, am, nadia), { code: "EN001" });
    await world.done(
      correctSheet,
      { halfDay: am, registration: paul, minutes: 90, why: "Arrivé à 11 h 30." },
      "adviser",
    );
    const seen = await read(readSheets, { event }, callAs("adviser", world));
    assert.ok(seen.ok);
    const [sheet] = seen.result.sheets;
    assert.equal(sheet?.holds, true);
    assert.deepEqual(
      sheet?.lines.map(({ way, minutes, corrected }) => [way, minutes, corrected]),
      [
        ["code", 240, null],
        ["touch", 240, 90],
      ],
    );
    const paper = await read(sheetPaper, { event, halfDay: am }, callAs("adviser", world));
    assert.ok(paper.ok && Buffer.from(paper.result.base64, "base64").subarray(0, 5).toString() === "%PDF-");
    const period = { from: "2026-11-01", to: "2026-11-30" };
    const own = await read(certificate, period, callAs("entrepreneur", world));
    assert.ok(own.ok);
    const stranger = await read(certificate, { registration: paul }, callAs("entrepreneur", world));
    assert.equal(stranger.ok, false);
    const attended = await world.db.transaction().execute(async (tx) => {
      await (await import("kysely")).sql`select set_config('ensemble.cooperative', '1', true)`.execute(tx);
      return listAttended(tx, 1, { person: world.personId("neighbour"), registration: null, ...period });
    });
    assert.deepEqual(
      attended.map(({ minutes }) => minutes),
      [90],
    );
    // The hours of the adviser who hosted it are in the ledger of hours, with the two who were there.
    assert.deepEqual(await hoursRecorded(world.db), [
      { minutes: 240, theme: "Déjeuner de décembre", members: 2 },
    ]);
  }));
