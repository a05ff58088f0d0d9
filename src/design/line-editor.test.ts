import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { moveFor, type Pressed } from "./line-editor-moves.ts";
import { chosenBy, pastedRows } from "./pasted-rows.ts";

const inside = { atStart: false, atEnd: false };
const place = { row: 1, column: 1, rows: 3, columns: 4, blank: false };
const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  shift: false,
  alt: false,
  choice: false,
  ...more,
});

test("Enter goes down the column and adds a line after the last; with Shift it goes up", () => {
  assert.deepEqual(moveFor(press("Enter"), place, inside), { row: 2, column: 1, add: false });
  assert.deepEqual(moveFor(press("Enter"), { ...place, row: 2 }, inside), { row: 3, column: 1, add: true });
  assert.deepEqual(moveFor(press("Enter", { shift: true }), place, inside), {
    row: 0,
    column: 1,
    add: false,
  });
});

test("arrows leave a cell only at the end of its text, and choose in a list of choices", () => {
  assert.equal(moveFor(press("ArrowRight"), place, inside), null);
  assert.deepEqual(moveFor(press("ArrowRight"), place, { atStart: false, atEnd: true }), {
    row: 1,
    column: 2,
    add: false,
  });
  assert.equal(moveFor(press("ArrowDown", { choice: true }), place, inside), null);
  assert.equal(moveFor(press("ArrowUp"), { ...place, row: 0 }, inside), null);
});

test("Tab after the last cell opens a new line, so that a hand never leaves the keyboard", () => {
  assert.deepEqual(moveFor(press("Tab"), { ...place, row: 2, column: 3 }, inside), {
    row: 3,
    column: 0,
    add: true,
  });
  assert.equal(moveFor(press("Tab"), place, inside), null);
  const blankEnd = { ...place, row: 2, column: 3, blank: true };
  assert.equal(moveFor(press("Tab"), blankEnd, inside), null, "a blank last line holds nobody");
  assert.equal(moveFor(press("Tab", { shift: true }), { ...place, row: 2, column: 3 }, inside), null);
});

test("what Excel and LibreOffice put on the clipboard becomes lines of cells", () => {
  assert.deepEqual(pastedRows("Pose\t2\t350,00\r\nDépose\t1\t80,00\r\n"), [
    ["Pose", "2", "350,00"],
    ["Dépose", "1", "80,00"],
  ]);
  assert.deepEqual(pastedRows('"Deux\nlignes et un ""mot"""\t1'), [['Deux lignes et un "mot"', "1"]]);
  assert.deepEqual(pastedRows("\t\t12"), [["", "", "12"]]);
  assert.deepEqual(pastedRows("un mot"), [["un mot"]]);
});

test("a pasted rate is the choice it names, however a spreadsheet writes it; another is none", () => {
  const rates = [
    { value: "2000", label: "20\u202f%" },
    { value: "550", label: "5,5\u202f%" },
    { value: "service", label: "Service" },
  ];
  for (const text of ["5,5 %", "5.50%", "5,5", " 5,50\u00a0% "])
    assert.equal(chosenBy(rates, text)?.value, "550");
  for (const text of ["20 %", "20,00%", "20", "2000"]) assert.equal(chosenBy(rates, text)?.value, "2000");
  assert.equal(chosenBy(rates, "SERVICE")?.value, "service");
  for (const text of ["19,6 %", "2 %", "", "5"]) assert.equal(chosenBy(rates, text), undefined);
});

test("cells written with tabs and line ends are read back as they were", () => {
  const cell = fc.string({ unit: fc.constantFrom(..."abé1,") });
  const grid = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(grid, (rows) =>
      assert.deepEqual(pastedRows(rows.map((r) => r.join("\t")).join("\r\n")), rows),
    ),
  );
});
