import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { activitySheet } from "../activities/read-activity.ts";
import { signedOf } from "../contracts/contracts.fixture.ts";
import { read } from "../foundation/read.ts";
import { runWatches } from "../foundation/watch.ts";
import { changeSetting } from "../network/index.ts";
import { readNotices } from "../notices/read-notices.ts";
import { watches } from "../registry.ts";
import { handOver } from "./hand-over.ts";
import { actionOf, nadia, sharedOf } from "./journeys.fixture.ts";
import { portfolio } from "./portfolio.ts";
import { readJourney } from "./read-journey.ts";
import { setAction } from "./set-action.ts";
import { markOn } from "./warn-of-interviews.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const onDay = (day: string) => runWatches(world.db, watches, () => new Date(`${day}T09:00:00Z`));
const call = () => ({ database: world.db, cooperative: world.cooperative, actor: world.actor("director") });
const told = async (name: "adviser" | "colleague" | "entrepreneur") => {
  const outcome = await read(readNotices, {}, { ...call(), actor: world.actor(name) });
  assert.ok(outcome.ok);
  return outcome.result.notices.map(({ sentence }) => sentence);
};

test("the interviews that the law asks for are missed after nine months, then after eleven", async () => {
  const days = ["2026-10-31", "2026-11-01", "2026-12-31", "2027-01-01"];
  assert.deepEqual(
    days.map((day) => markOn("2026-02-01", day)),
    [null, 9, 9, 11],
  );
  const cesa = { kind: "cesa", startsOn: "2025-12-15", activity: world.activity };
  await signedOf(world, { ...cesa, person: nadia(world) });
  await sharedOf(world);
  await sharedOf(world, { kind: "quick" });
  await onDay("2026-11-23");
  assert.ok(
    (await told("adviser")).includes(
      "Nadia Benali : 1 entretien partagé depuis le 15/12/2025, il en faut 2 jusqu’au 14/12/2026",
    ),
  );
  // By the calendar, a contract that began in the year before is of this whole year.
  const setting = { key: "journeys.contract-year", effectiveOn: "2026-11-23", value: false };
  await world.done(changeSetting, setting, "director");
  const adviser = { ...call(), actor: world.actor("adviser"), clock: () => testDay };
  const followed = await read(portfolio, {}, adviser);
  assert.ok(followed.ok);
  const { interviews, interviewsFrom, interviewsBy } = followed.result.rows.find(
    ({ person }) => person === nadia(world),
  ) as (typeof followed.result.rows)[number];
  assert.deepEqual([interviews, interviewsFrom, interviewsBy], [1, "2026-01-01", "2026-12-31"]);
  await sharedOf(world, { subject: "Bilan de l’année" });
  await onDay("2026-12-02");
  assert.equal((await told("adviser")).filter((one) => one.includes("il en faut 2")).length, 1);
});

test("what is handed over for a later day is taken on that day, with the actions still open", async () => {
  const mine = actionOf(world, { owner: world.personId("adviser"), what: "Relire le bail" });
  await world.done(setAction, mine, "adviser");
  const given = { activities: [world.activity], to: world.personId("colleague"), on: "2026-12-07" };
  await world.done(handOver, { ...given, note: "Le bail est à relire." }, "adviser");
  const adviserOf = async () => {
    const outcome = await read(activitySheet, { activity: world.activity }, call());
    return outcome.ok ? outcome.result.adviser : null;
  };
  await onDay("2026-12-06");
  assert.equal(await adviserOf(), "Amaia Lafitte");
  await onDay("2026-12-07");
  assert.equal(await adviserOf(), "Beñat Iribarne");
  const journey = await read(readJourney, { person: nadia(world) }, call());
  assert.ok(journey.ok);
  assert.deepEqual(
    journey.result.actions.map(({ what, ownerName }) => [what, ownerName]),
    [["Relire le bail", "Beñat Iribarne"]],
  );
  assert.ok((await told("entrepreneur")).includes("Beñat Iribarne vous accompagne à partir du 07/12/2026"));
  assert.ok((await told("colleague")).includes("À partir du 07/12/2026 vous accompagnez « Atelier Benali »"));
});
