import assert from "node:assert/strict";
import { test } from "node:test";
import sharp from "sharp";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { visitorIn } from "../foundation/actor.ts";
import { runJob } from "../foundation/job.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import type { View } from "../foundation/view.ts";
import { addPicture } from "./add-picture.ts";
import { changePage } from "./change-page.ts";
import { makeSizes } from "./make-sizes.ts";
import { movePage } from "./move-page.ts";
import { publishPage } from "./publish-page.ts";
import { pageOf, pictured, pictureOf, published, shot, written } from "./publishing.fixture.ts";
import { restoreVersion } from "./restore-version.ts";
import { listPages, listPictures, pictureFile, readPage, shownPage, shownPages } from "./views.ts";
import { withdrawPage } from "./withdraw-page.ts";

async function inWorld(tried: (world: World) => Promise<void>): Promise<void> {
  const world = await openWorld();
  try {
    await tried(world);
  } finally {
    await world.close();
  }
}

/** What a stranger is shown, at an instant. */
// biome-ignore lint/suspicious/noExplicitAny: views of every shape
async function seen<Result>(world: World, view: View<any, Result>, input: object, at = testDay) {
  const call = { database: world.db, cooperative: 1, actor: visitorIn("fr"), clock: () => at };
  const found = await read(view, input, call);
  return found.ok ? found.result : null;
}
const titleAt = async (world: World, at?: Date) =>
  (await seen(world, shownPage, { slug: "qui-sommes-nous" }, at))?.title ?? null;

test("nobody sees a page before its minute, by address, menu or plan of the site", () =>
  inWorld(async (world) => {
    const page = await written(world);
    assert.equal(await titleAt(world), null);
    const plan = { page, version: 1, date: "2026-12-01", time: "09:00" };
    await world.done(publishPage, plan, "community");
    const before = new Date("2026-12-01T07:59:59Z");
    const after = new Date("2026-12-01T08:00:00Z");
    assert.equal(await titleAt(world, before), null);
    assert.deepEqual((await seen(world, shownPages, {}, before))?.pages, []);
    assert.equal(await titleAt(world, after), "Qui sommes-nous ?");
    assert.equal((await seen(world, shownPages, {}, after))?.pages[0]?.slug, "qui-sommes-nous");
    // Withdrawn before its minute, it never shows.
    await world.done(withdrawPage, { page }, "community");
    assert.equal(await titleAt(world, after), null);
  }));

test("what is written after is not shown until it is published, and every version comes back", () =>
  inWorld(async (world) => {
    const page = await published(world);
    const better = { page, ...pageOf({ title: "Nous, la coopérative" }), after: 1 };
    await world.done(changePage, better, "community");
    assert.equal(await titleAt(world), "Qui sommes-nous ?");
    await world.done(publishPage, { page, version: 2 }, "community");
    assert.equal(await titleAt(world), "Nous, la coopérative");
    await world.done(restoreVersion, { page, version: 1 }, "community");
    const call = { database: world.db, cooperative: 1, actor: world.actor("community") };
    const found = await read(readPage, { page }, call);
    assert.ok(found.ok);
    assert.equal(found.result.page.newest.title, "Qui sommes-nous ?");
    assert.equal(found.result.versions.length, 3);
    assert.equal(found.result.state, "changed");
  }));

test("two who write at once: one is kept, the other is told and loses nothing", () =>
  inWorld(async (world) => {
    const page = await written(world);
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        perform(
          changePage,
          { page, ...pageOf({ title: `Version de ${n}` }), after: 1 },
          { database: world.db, cooperative: 1, actor: world.actor("community"), door: "web", key: `k${n}` },
        ),
      ),
    );
    assert.equal(outcomes.filter(({ ok }) => ok).length, 1);
    const refused = outcomes.flatMap((one) => (one.ok ? [] : [one.refusal.code]));
    assert.deepEqual(new Set(refused), new Set(["publishing.changed-meanwhile"]));
  }));

test("an address that moved leads to the new one, also after a second move and back", () =>
  inWorld(async (world) => {
    const page = await published(world);
    await world.done(movePage, { page, slug: "nous", position: null }, "community");
    assert.equal((await seen(world, shownPage, { slug: "qui-sommes-nous" }))?.movedTo, "nous");
    await world.done(movePage, { page, slug: "la-cooperative", position: null }, "community");
    assert.equal((await seen(world, shownPage, { slug: "qui-sommes-nous" }))?.movedTo, "la-cooperative");
    await world.done(movePage, { page, slug: "qui-sommes-nous", position: null }, "community");
    assert.equal(await titleAt(world), "Qui sommes-nous ?");
    assert.equal((await seen(world, shownPage, { slug: "nous" }))?.movedTo, "qui-sommes-nous");
  }));

test("a home that nobody wrote says what a cooperative is, counts it, and is replaced by one that is", () =>
  inWorld(async (world) => {
    const standard = await seen(world, shownPage, {});
    assert.equal(standard?.title, "Entreprendre ensemble");
    assert.ok((standard?.figures?.entrepreneurs ?? 0) > 0);
    await published(world, { slug: "accueil", title: "La Navette", position: null });
    assert.equal((await seen(world, shownPage, {}))?.title, "La Navette");
  }));

test("a picture is sent turned, in sizes it has, without what the camera wrote into it", () =>
  inWorld(async (world) => {
    const shot = await sharp({ create: { width: 1200, height: 700, channels: 3, background: "#a34a1c" } })
      .withExif({ IFD0: { Artist: "Maialen Etxart" }, IFD3: { GPSLatitudeRef: "N" } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const file = { name: "telephone.jpg", base64: shot.toString("base64") };
    const { id: picture } = await world.done(addPicture, await pictureOf({ file }), "community");
    const one = await seen(world, pictureFile, { picture, width: 480, format: "webp" });
    const facts = await sharp(Buffer.from(one?.base64 ?? "", "base64")).metadata();
    assert.deepEqual(
      [facts.width, facts.height, facts.exif, facts.orientation],
      [480, 823, undefined, undefined],
    );
    assert.equal(await seen(world, pictureFile, { picture, width: 480, format: "avif" }), null);
    const job = { database: world.db, cooperative: 1 };
    await runJob(makeSizes, { picture }, job);
    await runJob(makeSizes, { picture }, job);
    const light = await seen(world, pictureFile, { picture, width: 700, format: "avif" });
    assert.equal((await sharp(Buffer.from(light?.base64 ?? "", "base64")).metadata()).format, "heif");
  }));

test("a picture cut off on its way is refused in a sentence, and nothing of it is kept", () =>
  inWorld(async (world) => {
    const whole = Buffer.from(await shot(1000, 600), "base64");
    const half = { name: "coupee.jpg", base64: whole.subarray(0, whole.length / 2).toString("base64") };
    const call = {
      database: world.db,
      cooperative: 1,
      actor: world.actor("community"),
      door: "web" as const,
    };
    const outcome = await perform(addPicture, await pictureOf({ file: half }), call);
    assert.equal(outcome.ok ? "" : outcome.refusal.code, "publishing.not-a-picture");
    const kept = await read(listPictures, {}, call);
    assert.equal(kept.ok && kept.result.total, 0);
  }));

test("another cooperative finds neither page nor picture, and no entrepreneur keeps the site", () =>
  inWorld(async (world) => {
    await published(world);
    const picture = await pictured(world);
    const elsewhere = { database: world.db, cooperative: 2, actor: visitorIn("fr") };
    assert.equal((await read(shownPage, { slug: "qui-sommes-nous" }, elsewhere)).ok, false);
    assert.equal((await read(pictureFile, { picture, width: 480, format: "webp" }, elsewhere)).ok, false);
    const nadia = { database: world.db, cooperative: 1, actor: world.actor("entrepreneur") };
    assert.equal((await read(listPages, {}, nadia)).ok, false);
  }));
