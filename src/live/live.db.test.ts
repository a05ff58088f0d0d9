import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { callAs, openWorld, testDay, type World, withinWorld } from "../../fixtures/world.ts";
import { changeRegistration } from "../events/change-registration.ts";
import { addCrowd } from "../events/events.fixture.sql.ts";
import { asVisitor, keyOf, visitorOf } from "../events/events.fixture.ts";
import { registerGuest } from "../events/register-guest.ts";
import { stranger, visitorIn } from "../foundation/actor.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import { askQuestion } from "./ask-question.ts";
import { giveFile } from "./give-file.ts";
import { holdLine } from "./hold-line.ts";
import { seatCrowd, takeUpPast, toldOf, votePast, votesOf } from "./live.fixture.sql.ts";
import { asked, codeOf, later, mark, member, notes, roomAs, workshop } from "./live.fixture.ts";
import { readFile } from "./read-file.ts";
import { readRoom, readRoomByKey } from "./read-room.ts";
import { roomsSoon } from "./rooms-soon.ts";
import { voteQuestion } from "./vote-question.ts";
import { withdrawQuestion } from "./withdraw-question.ts";
import "../registry.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

describe("questions", () => {
  test("what is taken up first, then by votes, then by time; a vote taken back counts no more", async () => {
    const event = await workshop(world);
    const [first, second, third] = [
      await asked(world, event, { text: "Première" }, "neighbour"),
      await asked(world, event, { text: "Deuxième" }, "neighbour"),
      await asked(world, event, { text: "Troisième" }, "neighbour"),
    ];
    const order = async () => (await roomAs(world, event, "entrepreneur"))?.questions.map(({ id }) => id);
    assert.deepEqual(await order(), [first, second, third]);
    await world.done(voteQuestion, { question: third }, "entrepreneur");
    assert.deepEqual(await order(), [third, first, second]);
    await mark(world, second, "current");
    assert.deepEqual(await order(), [second, third, first]);
    await world.done(voteQuestion, { question: third, up: false }, "entrepreneur");
    assert.deepEqual(await order(), [second, first, third]);
  });

  test("one is taken up at a time: the one before it was answered; the database holds it too", async () => {
    const event = await workshop(world);
    const first = await asked(world, event, { text: "Une" });
    const second = await asked(world, event, { text: "Deux" });
    await mark(world, first, "current");
    await mark(world, second, "current", "", later(4));
    const states = (await roomAs(world, event, "neighbour"))?.questions.map(({ id, state }) => [id, state]);
    assert.deepEqual(states, [
      [second, "current"],
      [first, "answered"],
    ]);
    await assert.rejects(takeUpPast(world.db, first), { code: "EN001" });
  });

  test("without one’s name nobody reads who asked, its host neither; one still knows one’s own", async () => {
    const event = await workshop(world);
    await asked(world, event, { unnamed: true });
    for (const [who, own] of [
      ["adviser", false],
      ["neighbour", false],
      ["entrepreneur", true],
    ] as const) {
      const [question] = (await roomAs(world, event, who))?.questions ?? [];
      assert.deepEqual([question?.asker, question?.own], [null, own]);
      assert.doesNotMatch(JSON.stringify(question), new RegExp(world.personId("entrepreneur")));
    }
  });

  test("put aside with a reason all read; taken back, it is gone for all", async () => {
    const event = await workshop(world);
    const aside = await asked(world, event, { text: "Hors sujet" });
    const gone = await asked(world, event, { text: "Trompée" });
    await mark(world, aside, "aside", "On en parle à l’atelier de mars.");
    await world.done(withdrawQuestion, { question: gone }, "entrepreneur");
    const questions = (await roomAs(world, event, "neighbour"))?.questions ?? [];
    assert.deepEqual(
      questions.map(({ id, said }) => [id, said]),
      [[aside, "On en parle à l’atelier de mars."]],
    );
    assert.equal(
      await codeOf(world, withdrawQuestion, { question: aside }, "neighbour"),
      "foundation.not-allowed",
    );
  });

  test("answered in writing once it is over, whoever asked is told; during it they are not", async () => {
    const event = await workshop(world);
    const question = await asked(world, event);
    await mark(world, question, "answered", "Trois mois avant, par écrit.");
    const nadia = world.personId("entrepreneur");
    assert.equal(await toldOf(world.db, nadia, "live.question-answered"), 0);
    await mark(world, question, "answered", "Trois mois avant, par écrit, avec l’ancien prix.", later(600));
    assert.equal(await toldOf(world.db, nadia, "live.question-answered"), 1);
  });
});

test("sixty vote twice at once, each on a connection of their own: sixty votes", () =>
  withinWorld(async (own) => {
    const event = await workshop(own, { date: "2026-11-23", from: "12:00", to: "15:00", siteSeats: 80 });
    const question = await asked(own, event);
    const people = await addCrowd(own.db, 60);
    await seatCrowd(own.db, event, people);
    const outcomes = await Promise.all(
      [...people, ...people].map((person) =>
        perform(
          voteQuestion,
          { question },
          {
            ...{ database: own.db, cooperative: 1, actor: member(person), door: "web" },
            clock: () => testDay,
          },
        ),
      ),
    );
    assert.ok(outcomes.every(({ ok }) => ok));
    // And that of Nadia, who asked.
    assert.deepEqual(await votesOf(own.db, question), { rows: 61, people: 61 });
    await assert.rejects(votePast(own.db, question, people[0] as string), { code: "23505" });
  }));

describe("who reads what", () => {
  test("of the house only: what it is about and nothing of the inside; no voice either", async () => {
    const event = await workshop(world);
    const question = await asked(world, event);
    const { id: file } = await world.done(giveFile, { event, file: notes }, "adviser");
    const room = await roomAs(world, event, "hr");
    assert.equal(room?.place, "within");
    const other = {
      ...callAs("neighbour", world),
      actor: member((await addCrowd(world.db, 1))[0] as string),
    };
    const seen = await read(readRoom, { event }, other);
    assert.ok(seen.ok);
    assert.deepEqual(
      [seen.result.place, seen.result.questions, seen.result.files, seen.result.here],
      ["house", [], [], []],
    );
    assert.equal((await read(readFile, { file }, other)).ok, false);
    const vote = await perform(voteQuestion, { question }, other);
    assert.equal(vote.ok ? "" : vote.refusal.code, "foundation.not-allowed");
    const ask = await perform(askQuestion, { event, text: "Et moi ?" }, other);
    assert.equal(ask.ok ? "" : ask.refusal.code, "foundation.not-allowed");
  });

  test("a guest asks, votes and reads by the key of their letter, in that room alone", async () => {
    const soon = { date: "2026-12-03", from: "10:00", to: "12:00" };
    const event = await workshop(world, soon);
    const elsewhere = await asked(world, await workshop(world, soon));
    const told = { event, mode: "online", ...visitorOf };
    const registered = await asVisitor(world, registerGuest, told);
    assert.ok(registered.ok);
    const key = await keyOf(world);
    const question = await asked(world, event);
    assert.ok((await asVisitor(world, voteQuestion, { question, key })).ok);
    // Whoever moves to another seat votes once all the same.
    assert.ok((await asVisitor(world, changeRegistration, { key, mode: "site", seats: 1 })).ok);
    assert.ok((await asVisitor(world, voteQuestion, { question, key })).ok);
    assert.equal((await asVisitor(world, voteQuestion, { question: elsewhere, key })).ok, false);
    assert.equal((await asVisitor(world, voteQuestion, { question })).ok, false);
    assert.ok((await asVisitor(world, askQuestion, { key, text: "Faut-il un numéro ?" })).ok);
    const visitor = { ...callAs("hr", world), actor: visitorIn("fr") };
    const room = await read(readRoomByKey, { key }, visitor);
    assert.ok(room.ok);
    assert.deepEqual(
      room.result.questions.map(({ asker, own, votes }) => [asker, own, votes]),
      [
        ["Nadia Benali", false, 2],
        ["Claire Duhalde", true, 1],
      ],
    );
    assert.equal(room.result.may.host, false);
    assert.equal((await read(readRoomByKey, { key: "x".repeat(43) }, visitor)).ok, false);
    const { id: file } = await world.done(giveFile, { event, file: notes }, "adviser");
    const opened = await read(readFile, { file, key }, visitor);
    assert.equal(opened.ok && opened.result.mediaType, "application/pdf");
    assert.equal((await read(readFile, { file }, visitor)).ok, false);
  });

  test("who has the page open is here once, until the line ends", async () => {
    const event = await workshop(world);
    const clock = () => testDay;
    const nadia = { cooperative: 1, actor: world.actor("entrepreneur") };
    const first = await holdLine(world.db, nadia, { event }, clock);
    const second = await holdLine(world.db, nadia, { event }, clock);
    const host = await holdLine(
      world.db,
      { cooperative: 1, actor: world.actor("adviser") },
      { event },
      clock,
    );
    const names = async (at = testDay) =>
      (await roomAs(world, event, "neighbour", at))?.here.map(({ name }) => name);
    const { name: amaia } = world.actor("adviser");
    assert.deepEqual(await names(), [amaia, "Nadia Benali"]);
    await first?.end();
    assert.deepEqual(await names(), [amaia, "Nadia Benali"]);
    await second?.end();
    assert.deepEqual(await names(), [amaia]);
    assert.deepEqual(await names(later(2)), []);
    await host?.end();
    const nobody = { cooperative: 1, actor: stranger };
    assert.equal(await holdLine(world.db, nobody, { event }, clock), null);
  });

  test("its room is on the home in the hour before, until its end", async () => {
    await withinWorld(async (own) => {
      const event = await workshop(own);
      const soonAt = async (at: string) => {
        const found = await read(roomsSoon, {}, callAs("entrepreneur", own, new Date(at)));
        return found.ok ? found.result.rows.map((row) => row.event) : null;
      };
      assert.deepEqual(await soonAt("2026-11-23T09:30:00Z"), []);
      assert.deepEqual(await soonAt("2026-11-23T10:30:00Z"), [event]);
      assert.deepEqual(await soonAt("2026-11-23T13:59:00Z"), [event]);
      assert.deepEqual(await soonAt("2026-11-23T14:00:00Z"), []);
    });
  });
});
