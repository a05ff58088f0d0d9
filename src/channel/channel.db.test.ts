import assert from "node:assert/strict";
import { access, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { PersonName } from "../../fixtures/people.ts";
import { callAs, openWorld, type World, withinWorld } from "../../fixtures/world.ts";
import { visitorIn } from "../foundation/actor.ts";
import { hashOfSecret } from "../foundation/drawn-secret.ts";
import { read } from "../foundation/read.ts";
import { answerConsent } from "./answer-consent.ts";
import { beginUpload } from "./begin-upload.ts";
import { cancelMaking } from "./cancel-making.ts";
import { lastUpload, publishByHand } from "./channel.fixture.sql.ts";
import { added, asked, captioned, filmOf, ready, uploadOf, waiting, within } from "./channel.fixture.ts";
import { cutFilm } from "./cut-film.ts";
import type { Scope } from "./film.ts";
import { keepFilm } from "./keep-film.ts";
import { listFilms } from "./list-films.ts";
import { networkFilms } from "./network-films.ts";
import { findFilmCaptions, findFilmFile } from "./open-files.ts";
import { publishFilm } from "./publish-film.ts";
import { filmSettings, publicFilm, readFilm } from "./read-film.ts";
import { receiveUpload } from "./receive-upload.ts";
import { removeFilm } from "./remove-film.ts";
import { hasFfmpeg } from "./run-ffmpeg.ts";
import { type FilmStore, folderOf, incomingOf, openStore } from "./store.ts";
import { filmOfBytes } from "./tiny-film.fixture.ts";
import { workOnce } from "./transcoder.ts";
import { takeWork } from "./upload.sql.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const publish = (of: World, film: string, scope: Scope, as: PersonName = "director") =>
  of.done(publishFilm, { film, scope }, as, new Date());
const filmAs = async (as: PersonName, film: string, of = world) => {
  const found = await read(readFilm, { film }, callAs(as, of, new Date()));
  return found.ok ? found.result : null;
};
const visitor = (of: World) => ({
  ...{ database: of.db, cooperative: of.cooperative, actor: visitorIn("fr"), clock: () => new Date() },
});

describe("who sees a film", () => {
  for (const [scope, member, stranger] of [
    ["private", false, false],
    ["link", false, false],
    ["members", true, false],
    ["network", true, false],
    ["public", true, true],
  ] as const)
    test(`${scope}: members ${member ? "do" : "do not"}, others ${stranger ? "do" : "do not"}`, async () => {
      const film = await ready(world);
      if (scope !== "private") await publish(world, film, scope);
      assert.equal((await filmAs("neighbour", film)) !== null, member);
      assert.notEqual(await filmAs("entrepreneur", film), null);
      const outside = await read(publicFilm, { film }, visitor(world));
      assert.equal(outside.ok, stranger);
      const list = await read(listFilms, {}, callAs("neighbour", world, new Date()));
      assert.equal(list.ok && list.result.films.some(({ id }) => id === film), member);
    });
  test("by its link, whoever has the link, and with a wrong one nobody", async () => {
    const film = await ready(world);
    await publish(world, film, "link");
    const settings = await read(filmSettings, { film }, callAs("entrepreneur", world));
    assert.ok(settings.ok);
    const link = settings.result.linkKey;
    assert.equal((await read(publicFilm, { film, link }, visitor(world))).ok, true);
    assert.equal((await read(publicFilm, { film, link: "autre" }, visitor(world))).ok, false);
  });
  test("shown to the network, members of a sister house open it there; taken back, they no longer do", () =>
    withinWorld(async (of) => {
      const film = await ready(of);
      const seen = async () => {
        const call = callAs("director", of, new Date());
        const there = { ...call, cooperative: of.elsewhere, actor: of.builder };
        const found = await read(networkFilms, {}, there);
        return found.ok ? found.result.films : [];
      };
      await publish(of, film, "members");
      assert.deepEqual(await seen(), []);
      await publish(of, film, "network");
      const [one] = await seen();
      assert.deepEqual([one?.film, one?.title, one?.slug], [film, "Fixer son prix", "la-navette"]);
      const opened = async (pass: string | undefined) =>
        (await read(publicFilm, { film, pass }, visitor(of))).ok;
      assert.deepEqual(await Promise.all([opened(one?.pass), opened(undefined), opened(`9${one?.pass}`)]), [
        true,
        false,
        false,
      ]);
      await of.done(keepFilm, filmOf({ id: film, title: "Fixer son juste prix" }), "entrepreneur");
      assert.equal((await seen())[0]?.title, "Fixer son juste prix");
      await publish(of, film, "members");
      assert.deepEqual(await seen(), []);
      assert.equal(await opened(one?.pass), false);
      await publish(of, film, "network");
      await of.done(removeFilm, { film }, "entrepreneur");
      assert.deepEqual(await seen(), []);
    }));
  test("what opens it to others never leaves with it", async () => {
    const film = await ready(world);
    await publish(world, film, "public");
    const told = JSON.stringify((await read(publicFilm, { film }, visitor(world))) as unknown, (_, v) =>
      typeof v === "bigint" ? String(v) : v,
    );
    assert.doesNotMatch(told, /sealKey|linkKey/);
  });
  test("announced, it has a page that says when, and plays nothing", async () => {
    const film = await ready(world);
    await world.done(publishFilm, { film, scope: "public", startsAt: "2030-01-15T18:00" }, "director");
    const found = await read(publicFilm, { film }, visitor(world));
    assert.ok(found.ok && found.result.film === null);
    assert.equal(found.result.soon.startsAt.toISOString(), "2030-01-15T17:00:00.000Z");
  });
});

test("whoever takes their consent back makes the film private at once, its files with it", () =>
  withinWorld(async (of) => {
    const film = await ready(of);
    await captioned(of, film);
    const speaker = await asked(of, film);
    await assert.rejects(
      within(of, (db) => publishByHand(db, film)),
      { code: "EN001" },
    );
    await of.done(answerConsent, { speaker, given: true }, "neighbour");
    await publish(of, film, "public");
    const shown = await read(publicFilm, { film }, visitor(of));
    assert.ok(shown.ok && shown.result.film?.files);
    const ticket = shown.result.film.files.split("/").at(-1) as string;
    const where = { cooperative: 1, film, ticket, clock: () => new Date() };
    assert.match(
      (await findFilmCaptions(of.db, { ...where, language: "fr" })) ?? "",
      /prix de revient &amp; de la marge/,
    );
    await of.done(answerConsent, { speaker, given: false }, "neighbour");
    assert.equal((await read(publicFilm, { film }, visitor(of))).ok, false);
    assert.equal(await findFilmCaptions(of.db, { ...where, language: "fr" }), null);
    const store = await openStore(await mkdtemp(join(tmpdir(), "films-")));
    assert.equal(await findFilmFile(of.db, store, { ...where, name: "film.mp4" }), null);
    await rm(store.root, { recursive: true });
  }));

test("a word that is said leads to its instant, accents forgiven; a draft leads nobody there", () =>
  withinWorld(async (of) => {
    const film = await ready(of);
    await captioned(of, film);
    await publish(of, film, "members");
    const search = async (text: string) => {
      const found = await read(listFilms, { search: text }, callAs("neighbour", of, new Date()));
      return found.ok ? found.result.films.map(({ saidMs }) => saidMs) : [];
    };
    assert.deepEqual(await search("marge"), [4_000]);
    assert.deepEqual(await search("pàrlons"), [4_000]);
    assert.deepEqual(await search("comptabilité"), []);
  }));

test("of ten programs that look for work at once, one has it", () =>
  withinWorld(async (of) => {
    await waiting(of);
    const now = new Date();
    const until = new Date(now.getTime() + 30_000);
    const taken = await Promise.all(
      Array.from({ length: 10 }, () => within(of, (db) => takeWork(db, 1, { now, until }))),
    );
    assert.equal(taken.filter(Boolean).length, 1);
    // Silent beyond its time it was killed: the next one takes over, three times in all.
    const again = async (minutes: number) => {
      const at = new Date(now.getTime() + minutes * 60_000);
      return within(of, (db) => takeWork(db, 1, { now: at, until: at }));
    };
    assert.notEqual(await again(1), null);
    assert.notEqual(await again(2), null);
    assert.equal(await again(3), null);
  }));

describe("a file that came", () => {
  const withStore = async (bytes: Buffer, act: (of: World, film: string, root: string) => Promise<void>) =>
    withinWorld(async (of) => {
      const root = await mkdtemp(join(tmpdir(), "films-"));
      try {
        const store = await openStore(root);
        const film = await added(of);
        const { key, told } = uploadOf(film, { sizeBytes: bytes.length });
        await of.done(beginUpload, told, "entrepreneur");
        await writeFile(incomingOf(store, hashOfSecret(key)), bytes);
        await of.done(receiveUpload, { key }, "entrepreneur");
        await act(of, film, root);
      } finally {
        await rm(root, { recursive: true, force: true });
      }
    });
  const workOf = async (of: World, film: string) => {
    const found = await read(filmSettings, { film }, callAs("entrepreneur", of, new Date()));
    assert.ok(found.ok);
    return found.result;
  };
  const never = new AbortController().signal;

  test("plays as it came where there is no ffmpeg, in several sizes where there is one", () =>
    withStore(filmOfBytes(), async (of, film, root) => {
      const able = await hasFfmpeg();
      await workOnce(of.db, await openStore(root), never);
      const { work, film: shown } = await workOf(of, film);
      assert.deepEqual([work?.state, shown.kind, shown.playable], ["done", able ? "hls" : "plain", true]);
      const upload = await within(of, (db) => lastUpload(db, film));
      const files = await readdir(folderOf(await openStore(root), { cooperative: 1, upload }));
      assert.equal(files.includes("film.mp4"), true);
      assert.equal(files.includes("film.m3u8"), able);
      // Removed, its files are deleted by the next turn.
      await of.done(removeFilm, { film }, "entrepreneur");
      await workOnce(of.db, await openStore(root), never);
      await assert.rejects(access(folderOf(await openStore(root), { cooperative: 1, upload })));
    }));

  const withoutFfmpeg = async (store: FilmStore, of: World) => {
    const path = process.env.PATH;
    process.env.PATH = "/nowhere";
    try {
      await workOnce(of.db, store, never);
    } finally {
      process.env.PATH = path;
    }
  };

  test("without ffmpeg an MP4 is shown as it came, and stays so when it cannot be cut", () =>
    withStore(filmOfBytes(), async (of, film, root) => {
      const store = await openStore(root);
      await withoutFfmpeg(store, of);
      const { film: shown } = await workOf(of, film);
      assert.deepEqual([shown.kind, shown.durationMs, shown.heights], ["plain", 3_000, [36]]);
      await of.done(cutFilm, { film, from: "0:01", until: "0:03" }, "entrepreneur", new Date());
      await withoutFfmpeg(store, of);
      const { work, film: still } = await workOf(of, film);
      assert.deepEqual([work?.state, work?.failure], ["failed", "cut-needs-ffmpeg"]);
      assert.deepEqual([still.playable, still.durationMs], [true, 3_000]);
    }));

  test("named .mp4 and none: one sentence, nothing half made, and it may be taken up again", () =>
    withStore(Buffer.from("PK\u0003\u0004 ce n’est pas un film".repeat(50)), async (of, film, root) => {
      await workOnce(of.db, await openStore(root), never);
      const { work, film: shown } = await workOf(of, film);
      assert.equal(work?.state, "failed");
      assert.match(work?.failure ?? "", /^(not-a-film|needs-ffmpeg)$/);
      assert.equal(shown.playable, false);
      assert.deepEqual(await readdir(join(root, "shown")), []);
    }));

  test("given up before it is made, it is not made", () =>
    withStore(filmOfBytes(), async (of, film, root) => {
      await of.done(cancelMaking, { film }, "entrepreneur");
      await workOnce(of.db, await openStore(root), never);
      assert.equal((await workOf(of, film)).work?.state, "cancelled");
    }));
});
