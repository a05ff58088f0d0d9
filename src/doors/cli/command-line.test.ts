import assert from "node:assert/strict";
import { test } from "node:test";
import { readCommand } from "./command-line.ts";

test("a command names its inputs, who acts and where", () => {
  const line = ["ledger.trial-balance", "year=2026", "--cooperative", "la-navette", "--json", "label=a=b c"];
  const { name, input, cooperative, json, rehearse } = readCommand(line);
  assert.deepEqual(input, { year: 2026, label: "a=b c" });
  assert.deepEqual(
    { name, cooperative, json, rehearse },
    { name: "ledger.trial-balance", cooperative: "la-navette", json: true, rehearse: false },
  );
});

test("numbers with a leading zero stay text, lists are JSON", () => {
  const { input } = readCommand(["x.y", "siren=012345678", 'lines=[{"account":"512000"}]', "broken=[1"]);
  assert.deepEqual(input, { siren: "012345678", lines: [{ account: "512000" }], broken: "[1" });
});
