import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openWorld, type World } from "../../fixtures/world.ts";
import { listMail } from "../people/index.ts";
import { joinMeeting } from "./join-meeting.ts";
import { registrationsOf } from "./joining.fixture.sql.ts";
import { application, asVisitor, candidateOf, keyOf, meetingOf } from "./joining.fixture.ts";
import { leaveMeeting } from "./leave-meeting.ts";
import { register } from "./register.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const { givenName, familyName, phone } = application;
const coming = (n: number) => ({
  ...{ givenName, familyName, phone, email: `personne${n}@exemple.example` },
  ...{ heard: "web", keeps: true, recognises: false },
});
const letters = async (subject: RegExp) =>
  (await listMail(world.db, "personne")).filter((mail) => subject.test(mail.subject));

describe("the last seat of a meeting", () => {
  test("of twenty who come at the same instant one has it, the others wait in one order", async () => {
    const meeting = await meetingOf(world, { seats: 1 });
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, n) => asVisitor(world, register, { ...coming(n), meeting })),
    );
    const seated = outcomes.map((outcome) => outcome.ok && (outcome.result as { seated: boolean }).seated);
    assert.equal(seated.filter(Boolean).length, 1);
    assert.ok(outcomes.every(({ ok }) => ok));
    assert.equal((await registrationsOf(world.url, world.cooperative, meeting)).length, 20);
    assert.equal((await letters(/^Inscription : /)).length, 1);
    const waiting = (await letters(/^Liste d’attente/)).map(({ body }) => /au rang (\d+)/.exec(body)?.[1]);
    assert.deepEqual(
      waiting.map(Number).sort((a, b) => a - b),
      Array.from({ length: 19 }, (_, n) => n + 1),
    );
  });

  test("whoever leaves gives their seat to the first who waits, who is told once", async () => {
    const meeting = await meetingOf(world, { seats: 1 });
    const ids = [];
    for (const n of [31, 32, 33])
      ids.push(await candidateOf(world, { email: `personne${n}@exemple.example`, meeting }));
    await Promise.all(
      Array.from({ length: 6 }, async () =>
        asVisitor(world, leaveMeeting, { key: await keyOf(world, "personne31@exemple.example"), meeting }),
      ),
    );
    const told = (await letters(/^Une place s’est libérée/)).map(({ recipient }) => recipient);
    assert.deepEqual(told, ["personne32@exemple.example"]);
  });

  test("two who change places with each other both arrive", async () => {
    const [one, other] = [await meetingOf(world, { seats: 1 }), await meetingOf(world, { seats: 1 })];
    const a = await candidateOf(world, { email: "personne41@exemple.example", meeting: one });
    const b = await candidateOf(world, { email: "personne42@exemple.example", meeting: other });
    for (let round = 0; round < 4; round++) {
      const [there, back] = round % 2 ? [one, other] : [other, one];
      await Promise.all([
        world.done(joinMeeting, { candidate: a, meeting: there }, "hr"),
        world.done(joinMeeting, { candidate: b, meeting: back }, "hr"),
      ]);
      assert.equal((await registrationsOf(world.url, world.cooperative, one)).length, 1);
      assert.equal((await registrationsOf(world.url, world.cooperative, other)).length, 1);
    }
  });
});
