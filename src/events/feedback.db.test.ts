import assert from "node:assert/strict";
import { test } from "node:test";
import { callAs, withinWorld } from "../../fixtures/world.ts";
import { read } from "../foundation/read.ts";
import { feedbackTraces } from "./events.fixture.sql.ts";
import { asVisitor } from "./events.fixture.ts";
import { attended, feedbackKeysOf } from "./feedback.fixture.ts";
import { giveFeedback } from "./give-feedback.ts";
import { readFeedback } from "./read-feedback.ts";

test("each who came answers once, nothing kept says who or when, and fewer than three are not shown", () =>
  withinWorld(async (world) => {
    const event = await attended(world);
    const [one, two, three] = await feedbackKeysOf(world, ["entrepreneur", "neighbour", "hr"]);
    const seen = async () => {
      const outcome = await read(readFeedback, { event }, callAs("adviser", world));
      assert.ok(outcome.ok);
      return outcome.result;
    };
    const give = (key: string | undefined, score: number) =>
      asVisitor(world, giveFeedback, { key, score, liked: `Note ${score}` });
    // The same key from six windows at once answers once.
    const raced = await Promise.all(Array.from({ length: 6 }, () => give(one, 5)));
    assert.equal(raced.filter(({ ok }) => ok).length, 1);
    await give(two, 2);
    assert.deepEqual([(await seen()).few, (await seen()).liked], [true, []]);
    await give(three, 4);
    const { answers, asked, liked } = await seen();
    assert.deepEqual([answers, asked, liked.toSorted()], [3, 3, ["Note 2", "Note 4", "Note 5"]]);
    const traces = await feedbackTraces(world.db);
    assert.deepEqual(traces.columns, ["better", "cooperative", "event", "id", "liked", "score"]);
    assert.deepEqual(traces.audit, [{ person: null, about: null, told: false }]);
  }));
