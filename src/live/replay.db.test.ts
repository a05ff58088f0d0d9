import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { callAs, openWorld, type World } from "../../fixtures/world.ts";
import { ready } from "../channel/channel.fixture.ts";
import { publishFilm } from "../channel/publish-film.ts";
import { addCrowd } from "../events/events.fixture.sql.ts";
import { read } from "../foundation/read.ts";
import { runWatches } from "../foundation/watch.ts";
import { attachReplay } from "./attach-replay.ts";
import { beginPart } from "./begin-part.ts";
import { draftReplay } from "./draft-replay.ts";
import { filmAsDrafted, replayPast, toldOf } from "./live.fixture.sql.ts";
import {
  asked,
  codeOf,
  filmOf,
  later,
  mark,
  member,
  past,
  roomAs,
  setting,
  workshop,
} from "./live.fixture.ts";
import { readRoom } from "./read-room.ts";
import { watchReplays } from "./watch-replays.ts";
import "../registry.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

describe("the replay", () => {
  test("a draft has hosts to ask and chapters from what was marked and taken up", async () => {
    const event = await workshop(world);
    const [one, two] = [
      await asked(world, event, { text: "Une ?" }),
      await asked(world, event, { text: "Deux ?" }),
    ];
    await world.done(beginPart, { event, title: "Le prix de revient" }, "adviser", later(1));
    await mark(world, two, "current", "", later(10));
    await mark(world, one, "current", "", later(20));
    const told = { event, title: "Fixer ses prix", from: { date: "2026-11-23", time: "13:00" } };
    const speakers = [world.personId("adviser"), world.personId("hr")];
    const { id: film } = await world.done(draftReplay, { ...told, speakers }, "community", later(130));
    const drafted = await filmAsDrafted(world.db, film);
    assert.deepEqual(drafted.speakers, [{ person: world.personId("adviser"), given: null }]);
    assert.deepEqual(
      drafted.chapters.map(({ atMs, title }) => [atMs / 60_000, title]),
      [
        [1, "Le prix de revient"],
        [10, "Deux ?"],
        [20, "Une ?"],
      ],
    );
    const seen = await roomAs(world, event, "entrepreneur", later(130));
    assert.deepEqual([seen?.replay?.id, seen?.replay?.sees], [null, false]);
    assert.equal((await roomAs(world, event, "adviser", later(130)))?.replay?.id, film);
    assert.equal(await codeOf(world, draftReplay, told, "adviser", later(130)), "live.has-replay");
  });

  test("« ne pas enregistrer »: no replay, by the operations and by the database", async () => {
    const event = await workshop(world, past);
    await setting(world, event, { filmed: false });
    const film = await filmOf(world);
    assert.equal(await codeOf(world, attachReplay, { event, film }, "adviser"), "live.not-filmed");
    await assert.rejects(replayPast(world.db, event, film), { code: "EN001" });
  });

  test("whoever was there is told once that it may be seen, and not before", async () => {
    const event = await workshop(world, past);
    const film = await ready(world);
    await world.done(attachReplay, { event, film }, "community");
    const told = () => toldOf(world.db, world.personId("neighbour"), "live.replay-ready");
    const night = (minutes: number) => runWatches(world.db, [watchReplays], () => later(minutes));
    await night(0);
    assert.equal(await told(), 0);
    await world.done(publishFilm, { film, scope: "members" }, "director");
    await night(1440);
    await night(2880);
    assert.equal(await told(), 1);
    const room = await roomAs(world, event, "neighbour", later(60));
    assert.deepEqual([room?.replay?.sees, room?.replay?.id], [true, film]);
  });

  test("whoever was not there sees the film and what was answered, without names; nothing else", async () => {
    const event = await workshop(world);
    const [one, two] = [await asked(world, event), await asked(world, event, { text: "Et la TVA ?" })];
    await mark(world, one, "answered", "Trois mois avant.");
    await mark(world, two, "aside", "Pas aujourd’hui.");
    const film = await ready(world);
    await world.done(attachReplay, { event, film }, "community", later(200));
    await world.done(publishFilm, { film, scope: "members" }, "director");
    const absent = {
      ...callAs("hr", world, later(200)),
      actor: member((await addCrowd(world.db, 1))[0] ?? ""),
    };
    const seen = await read(readRoom, { event }, absent);
    assert.ok(seen.ok);
    const { questions, files, here, replay } = seen.result;
    assert.deepEqual(
      questions.map(({ text, said, asker }) => [text, said, asker]),
      [["Comment annoncer une hausse ?", "Trois mois avant.", null]],
    );
    assert.deepEqual([files, here, replay?.sees], [[], [], true]);
  });

  test("a film of somebody else is put nowhere by a host who does not keep it", async () => {
    const event = await workshop(world, { ...past, hosts: [world.personId("hr")] });
    const film = await filmOf(world);
    assert.equal(await codeOf(world, attachReplay, { event, film }, "hr"), "foundation.not-allowed");
  });
});
