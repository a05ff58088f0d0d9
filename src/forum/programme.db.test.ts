import assert from "node:assert/strict";
import { test } from "node:test";
import { whoWasTold } from "../../fixtures/world.sql.ts";
import { callAs, type World, withinWorld } from "../../fixtures/world.ts";
import { register } from "../events/index.ts";
import { visitorIn } from "../foundation/actor.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import { answerSurvey, openSurvey, readSurvey, sortAnswers } from "../needs/index.ts";
import "../registry.ts";
import { cancelSession } from "./cancel-session.ts";
import { eventOf, placingsOf, rewriteReleased } from "./forum.fixture.sql.ts";
import { confirmed, opened, place, programmed, released, roomOf } from "./forum.fixture.ts";
import { placeSession } from "./place-session.ts";
import { readEditor } from "./read-editor.ts";
import { readFigures } from "./read-figures.ts";
import { programmeCalendar, publicForumCalendar, publicProgramme, readProgramme } from "./read-programme.ts";
import { readVersions } from "./read-versions.ts";
import { releaseProgramme } from "./release-programme.ts";
import { starSession } from "./star-session.ts";

async function seen<R>(asked: Promise<{ ok: true; result: R } | { ok: false }>): Promise<R> {
  const outcome = await asked;
  assert.ok(outcome.ok);
  return outcome.result;
}
const put = (world: World, proposal: string, where: object | null) =>
  world.done(placeSession, { proposal, place: where }, "community");
const release = (world: World, edition: string, more: object = {}) =>
  world.done(releaseProgramme, { edition, name: "Mise à jour", ...more }, "community");
const calendar = async (world: World, edition: string, part = "all") =>
  (await seen(read(programmeCalendar, { edition, part }, callAs("neighbour", world)))).text;
const field = (text: string, name: string) =>
  new RegExp(`^${name}[^:]*:(.*)\r?$`, "m").exec(text)?.[1]?.trim();

test("a session that moves stays the same event: UID stays, SEQUENCE grows, those concerned are told", () =>
  withinWorld(async (world) => {
    const { edition, proposal, venue } = await released(world);
    const other = await confirmed(world, edition, { who: "neighbour", title: "Vendre" });
    await put(world, other, place(venue, "15:00"));
    await release(world, edition);
    const [event, quiet] = [await eventOf(world.db, proposal), await eventOf(world.db, other)];
    await world.done(register, { event, mode: "site" }, "hr");
    await world.done(register, { event: quiet, mode: "site" }, "accountant");
    await world.done(starSession, { proposal, starred: true }, "adviser");
    await world.done(starSession, { proposal: other, starred: true }, "colleague");
    const before = await calendar(world, edition, "all");
    await put(world, proposal, place(venue, "11:30", "2027-01-22"));
    await release(world, edition, { why: "La salle est prise le jeudi." });
    const after = await calendar(world, edition, "all");
    assert.equal(await eventOf(world.db, proposal), event);
    assert.match(before, new RegExp(`UID:${event}@evenement.ensemble`));
    assert.match(after, new RegExp(`UID:${event}@evenement.ensemble\r\nSEQUENCE:1`));
    assert.match(after, new RegExp(`UID:${quiet}@evenement.ensemble\r\nSEQUENCE:0`));
    const starts = (await placingsOf(world.db, event)).map(({ startsAt }) => startsAt.toISOString());
    assert.deepEqual(starts, ["2027-01-21T09:00:00.000Z", "2027-01-22T10:30:00.000Z"]);
    assert.deepEqual(await whoWasTold(world.db, "events.moved"), ["Sophie"]);
    assert.deepEqual(await whoWasTold(world.db, "forum.moved"), ["Amaia"]);
  }));

test("two sessions swap their rooms in one release", () =>
  withinWorld(async (world) => {
    const rooms = [await roomOf(world), await roomOf(world, { name: "Nive" })];
    const { edition, proposal, venues } = await programmed(world, { rooms });
    const other = await confirmed(world, edition, { who: "neighbour", title: "Vendre" });
    const [adour, nive] = venues as [string, string];
    await put(world, other, place(nive));
    await release(world, edition);
    await put(world, proposal, place(nive));
    await put(world, other, place(adour));
    await release(world, edition, { why: "L’écran est dans l’autre salle." });
    const places = async (of: string) =>
      (await placingsOf(world.db, await eventOf(world.db, of))).map((one) => one.place);
    assert.deepEqual(await places(proposal), ["Adour", "Nive"]);
    assert.deepEqual(await places(other), ["Nive", "Adour"]);
  }));

test("versions are never changed, say what changed, and are numbered one after the other in any crowd", () =>
  withinWorld(async (world) => {
    const { edition, proposal, venue } = await programmed(world);
    const call = callAs("community", world);
    const pressed = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        perform(releaseProgramme, { edition, name: `Version ${n}` }, call),
      ),
    );
    assert.equal(pressed.filter(({ ok }) => ok).length, 1);
    await put(world, proposal, place(venue, "16:00"));
    await release(world, edition, { why: "Plus tard." });
    const { releases, changes } = await seen(read(readVersions, { edition }, callAs("neighbour", world)));
    assert.deepEqual(
      releases.map(({ number }) => number),
      [2, 1],
    );
    assert.deepEqual(
      changes.map(({ kind }) => kind),
      ["moved"],
    );
    await assert.rejects(rewriteReleased(world.db), /never changed|permission denied/);
  }));

test("called off after the release, its event is called off and its room is free", () =>
  withinWorld(async (world) => {
    const { edition, proposal, venue } = await released(world);
    await world.done(register, { event: await eventOf(world.db, proposal), mode: "site" }, "hr");
    await world.done(cancelSession, { proposal, why: "Souffrante." }, "entrepreneur");
    assert.deepEqual(await whoWasTold(world.db, "events.cancelled"), ["Sophie"]);
    const other = await confirmed(world, edition, { who: "neighbour", title: "Vendre" });
    await put(world, other, place(venue));
    await release(world, edition);
    const { sessions } = await seen(read(readProgramme, { edition }, callAs("hr", world)));
    assert.deepEqual(
      sessions.map(({ title, state }) => [title, state]),
      [["Vendre", "published"]],
    );
  }));

test("out of the programme it is put off, and back in it is the same event", () =>
  withinWorld(async (world) => {
    const { edition, proposal, venue } = await released(world);
    const other = await confirmed(world, edition, { who: "neighbour", title: "Vendre" });
    const event = await eventOf(world.db, proposal);
    await put(world, proposal, null);
    await put(world, other, place(venue));
    await release(world, edition, { why: "Deux demi-journées suffisent." });
    await put(world, proposal, place(venue, "14:00"));
    await release(world, edition, { why: "Finalement." });
    assert.equal(await eventOf(world.db, proposal), event);
    assert.deepEqual(
      (await placingsOf(world.db, event)).map(({ version }) => version),
      [0, 2],
    );
  }));

test("a workshop that answers a need tells those who had it, once it is released", () =>
  withinWorld(async (world) => {
    const question = { question: "Qu’est-ce qui vous bloque ?", closesOn: "2026-12-15" };
    const { id: survey } = await world.done(openSurvey, question, "community");
    await world.done(answerSurvey, { survey, texts: ["Fixer mes prix"] }, "neighbour");
    const { answers } = await seen(read(readSurvey, { survey }, callAs("community", world)));
    const all = answers.map(({ id }) => id);
    const { id: need } = await world.done(
      sortAnswers,
      { survey, answers: all, into: null, name: "Les prix" },
      "community",
    );
    const edition = await opened(world);
    const proposal = await confirmed(world, edition, { need });
    const { venues } = await seen(read(readEditor, { edition }, callAs("community", world)));
    await put(world, proposal, place(venues[0]?.id as string));
    assert.deepEqual(await whoWasTold(world.db, "needs.answered"), []);
    await release(world, edition);
    assert.deepEqual(await whoWasTold(world.db, "needs.answered"), ["Paul"]);
  }));

test("one’s own programme is what one marked, hosts, comes to; the public one is of public editions", () =>
  withinWorld(async (world) => {
    const { edition, proposal } = await released(world, { audience: "public" });
    const mine = (who: "hr" | "entrepreneur" | "adviser") =>
      seen(read(readProgramme, { edition, mine: "true" }, callAs(who, world)));
    await world.done(register, { event: await eventOf(world.db, proposal), mode: "site" }, "hr");
    assert.deepEqual(
      (await mine("hr")).sessions.map(({ own }) => own),
      ["registered"],
    );
    assert.deepEqual(
      (await mine("entrepreneur")).sessions.map(({ own }) => own),
      ["hosting"],
    );
    assert.deepEqual((await mine("adviser")).sessions, []);
    await world.done(starSession, { proposal, starred: true }, "adviser");
    assert.deepEqual(
      (await mine("adviser")).sessions.map(({ starred }) => starred),
      [true],
    );
    const visitor = { ...callAs("hr", world), actor: visitorIn("fr") };
    const open = await seen(read(publicProgramme, { edition }, visitor));
    assert.deepEqual(
      open.sessions.map(({ title, hosts }) => [title, hosts]),
      [["Fixer ses prix", ["Nadia Benali"]]],
    );
    const { text } = await seen(read(publicForumCalendar, { edition, house: "la-navette" }, visitor));
    assert.equal(field(text, "SUMMARY"), "Fixer ses prix");
    const closed = await programmed(world, { rooms: [await roomOf(world, { name: "Gave" })] });
    await release(world, closed.edition, { despite: true });
    assert.equal((await read(publicProgramme, { edition: closed.edition }, visitor)).ok, false);
  }));

test("an edition online only: rooms online, seats online, and no address in a public calendar", () =>
  withinWorld(async (world) => {
    const online = [{ name: "Salle bleue" }, { name: "Salle verte" }];
    const form = { form: "online", rooms: [], online, onlineSeats: 40 };
    const { edition, proposal, venues } = await programmed(world, form);
    const other = await confirmed(world, edition, { who: "neighbour", title: "Vendre" });
    await put(world, other, place(venues[1] as string));
    await release(world, edition);
    const { sessions } = await seen(read(readProgramme, { edition }, callAs("hr", world)));
    assert.deepEqual(
      sessions.map(({ title, venueName, online: on, left }) => [title, venueName, on, left]).sort(),
      [
        ["Fixer ses prix", "Salle bleue", true, 40],
        ["Vendre", "Salle verte", true, 40],
      ],
    );
    await world.done(register, { event: await eventOf(world.db, proposal), mode: "online" }, "hr");
    const all = await calendar(world, edition);
    assert.doesNotMatch(all, /Salle bleue/);
  }));

test("an hybrid edition is followed in its rooms and online, each with its seats", () =>
  withinWorld(async (world) => {
    const { edition, proposal } = await released(world, { form: "hybrid", onlineSeats: 30 });
    const event = await eventOf(world.db, proposal);
    await world.done(register, { event, mode: "online" }, "hr");
    await world.done(register, { event, mode: "site" }, "accountant");
    const { sessions } = await seen(read(readProgramme, { edition }, callAs("hr", world)));
    assert.deepEqual(
      sessions.map(({ venueName, left, own }) => [venueName, left, own]),
      [["Adour", 48, "registered"]],
    );
    const figures = await seen(read(readFigures, { edition }, callAs("community", world)));
    assert.deepEqual([figures.figures.registered, figures.people.registered, figures.hosts], [2, 2, 1]);
  }));
