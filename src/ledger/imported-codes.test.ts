import assert from "node:assert/strict";
import { test } from "node:test";
import { accountCodes, journalCodes, partyCodes } from "./imported-codes.ts";

test("codes are written as the ledger can, and two never become one", () => {
  const accounts = accountCodes();
  const said = ["411000", "411-DUP.1", "411 DUP1", "411CAFÉ", "41100000000000000001", "41100000000000000002"];
  const codes = ["411000", "411DUP1", "411DUP12", "411CAFE", "4110000000000000", "4110000000000002"];
  for (const _ of ["once", "again"])
    assert.deepEqual(
      said.map((each) => accounts.of(each)),
      codes,
    );
  assert.deepEqual(
    accounts.changed.map(([from]) => from),
    said.slice(1),
  );
  const journals = journalCodes();
  const names = ["VE", "À NOUVEAUX", "B/Q", "BANQUE POPULAIRE 1", "BANQUE POPULAIRE 2"];
  assert.deepEqual(
    names.map((each) => journals.of(each)),
    ["VE", "A-NOUVEAUX", "B-Q", "BANQUE-POP", "BANQUE-PO2"],
  );
  const parties = partyCodes();
  const [first, second] = ["1", "2"].map((end) => parties.of(`${"C".repeat(40)}${end}`));
  assert.deepEqual([first?.length, second?.length, first === second], [40, 40, false]);
});
