import assert from "node:assert/strict";
import { test } from "node:test";
import { quoteStateOf } from "./quote-state.ts";

const sent = { number: "DE-2026-00001", validUntil: "2026-11-23", outcome: null, invoiced: false };

test("a quote is sent until the last day it holds, then lapsed, unless the customer answered", () => {
  assert.equal(quoteStateOf({ ...sent, number: null, today: "2026-11-23" }), "draft");
  assert.equal(quoteStateOf({ ...sent, today: "2026-11-23" }), "sent");
  assert.equal(quoteStateOf({ ...sent, today: "2026-11-24" }), "lapsed");
  assert.equal(quoteStateOf({ ...sent, outcome: "accepted", today: "2026-12-24" }), "accepted");
  assert.equal(quoteStateOf({ ...sent, outcome: "refused", today: "2026-11-20" }), "refused");
  assert.equal(
    quoteStateOf({ ...sent, outcome: "accepted", invoiced: true, today: "2026-12-24" }),
    "invoiced",
  );
});
