import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openWorld, type World } from "../../fixtures/world.ts";
import { decideCover, recordCover, requireCover } from "../dossiers/index.ts";
import { draftOf } from "./invoicing.fixture.ts";
import { validateInvoice } from "./validate-invoice.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

/** The certificate that Nadia gives of her activity, and what HR says of it. */
async function giveCertificate(accepted: boolean): Promise<void> {
  const { activity } = world;
  const given = await world.done(
    recordCover,
    {
      ...{ activity, kind: "ten-year", insurer: "Mutuelle de l’Adour", policy: "DEC-1" },
      ...{ scope: "Menuiserie", zone: "France", startsOn: "2026-01-01", endsOn: "2026-12-31" },
      paper: { name: "attestation.pdf", text: "%PDF-1.7" },
    },
    "entrepreneur",
  );
  await assert.rejects(validated(), /ten-year-cover-missing/, "given, not checked");
  const reason = accepted ? "" : "L’année n’est pas la bonne.";
  const decision = { activity, cover: given.id, accepted, reason };
  await assert.rejects(world.done(decideCover, decision, "entrepreneur"), "nobody checks their own");
  await world.done(decideCover, decision, "adviser");
}

const validated = async () => world.done(validateInvoice, { invoice: await draftOf(world) }, "accountant");

test("an invoice leaves once somebody else has checked the certificate of the entrepreneur", async () => {
  const duty = { activity: world.activity, kind: "ten-year", since: "2026-01-02", required: true };
  await world.done(requireCover, duty, "hr");
  await giveCertificate(false);
  await assert.rejects(validated(), /ten-year-cover-missing/, "sent back");
  await giveCertificate(true);
  await validated();
});
