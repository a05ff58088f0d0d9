import assert from "node:assert/strict";
import { test } from "node:test";
import { callAs, type World, withinWorld } from "../../fixtures/world.ts";
import { read } from "../foundation/read.ts";
import { changeSetting } from "../network/index.ts";
import "../registry.ts";
import { editItem } from "./edit-item.ts";
import { runPreviews, withSite } from "./preview.fixture.ts";
import { readThread } from "./read-thread.ts";
import { takeAwayPreview } from "./take-away-preview.ts";
import { begun } from "./threads.fixture.ts";

const page = `<!doctype html><html><head><meta charset="utf-8"><title>Titre nu</title>
  <meta property="og:title" content="Salon des métiers d’art &amp; du bois">
  <meta name="description" content="  Trois jours\n à Bayonne. ">
  <meta property="og:site_name" content="Ville">
  <script>document.title = "rien"</script></head><body><title>autre</title></body></html>`;

async function shown(world: World, thread: string) {
  const found = await read(readThread, { thread }, callAs("neighbour", world));
  return found.ok ? found.result.items.flatMap(({ previews }) => previews) : null;
}

test("a link is asked once, shown in words, and taken away by its author for good", () =>
  withinWorld((world) =>
    withSite(
      (_, response) => response.setHeader("content-type", "text/html").end(page),
      async ({ origin, asked }) => {
        const url = `${origin}/salon`;
        const { thread, item } = await begun(world, { text: `Voyez ${url} et [encore](${url}).` });
        for (const _ of [1, 2]) await runPreviews(world, item);
        assert.deepEqual(asked, ["/salon"]);
        const said = { title: "Salon des métiers d’art & du bois", description: "Trois jours à Bayonne." };
        assert.deepEqual(await shown(world, thread), [{ url, ...said, site: "Ville" }]);
        await world.done(takeAwayPreview, { item, url }, "entrepreneur");
        await runPreviews(world, item);
        assert.deepEqual([await shown(world, thread), asked.length], [[], 1]);
      },
    ),
  ));

test("what leads inside, is no page or falls silent shows nothing, and the message stays", () =>
  withinWorld((world) =>
    withSite(
      (request, response) => {
        if (request.url === "/dedans") response.writeHead(302, { location: "http://10.1.2.3/" }).end();
        else response.setHeader("content-type", "application/pdf").end("%PDF");
      },
      async ({ origin, named, asked }) => {
        const inside = named("dedans.example", "192.168.1.1");
        const text = `${origin}/dedans ${origin}/un.pdf ${inside}/`;
        const { thread, item } = await begun(world, { text });
        await runPreviews(world, item);
        assert.deepEqual(asked.toSorted(), ["/dedans", "/un.pdf"]);
        assert.deepEqual(await shown(world, thread), []);
      },
    ),
  ));

test("a link that was edited away is shown no more, and where the cooperative says so none is asked", () =>
  withinWorld((world) =>
    withSite(
      (_, response) => response.setHeader("content-type", "text/html").end(page),
      async ({ origin, asked }) => {
        const { thread, item } = await begun(world, { text: `Voyez ${origin}/un` });
        await runPreviews(world, item);
        assert.equal((await shown(world, thread))?.length, 1);
        await world.done(editItem, { item, text: "Rien à voir", after: 1 }, "entrepreneur");
        assert.deepEqual(await shown(world, thread), []);
        const off = { key: "threads.link-previews", effectiveOn: "2026-11-23", value: false };
        await world.done(changeSetting, off, "director");
        await world.done(editItem, { item, text: `Voyez ${origin}/deux`, after: 2 }, "entrepreneur");
        await runPreviews(world, item);
        assert.deepEqual(asked, ["/un"]);
      },
    ),
  ));
