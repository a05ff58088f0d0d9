import assert from "node:assert/strict";
import { test } from "node:test";
import { floors } from "./floors.ts";
import { machine, sleepingTests, unfinished } from "./leftovers.ts";
import { drawerNames } from "./names.ts";
import type { Rule } from "./rule.ts";
import { findingsOf } from "./run-tidy.ts";
import { fileSize, functionSize, lineSize, ratchet } from "./sizes.ts";
import { sqlPlace } from "./sql.ts";
import { clock, floatMoney } from "./values.ts";
import { bothLanguages } from "./words.ts";

/** Each rule is shown a text it accepts and, beside it, one that breaks it. */
function shows(rule: Rule, path: string, good: string, bad: string, badPath = path): void {
  test(`${rule.name}: ${JSON.stringify(bad).slice(0, 60)}`, () => {
    assert.deepEqual(findingsOf(rule, [{ path, text: good }], []), []);
    assert.notDeepEqual(findingsOf(rule, [{ path: badPath, text: bad }], []), []);
  });
}

const lines = (count: number) => "const a = 1;\n".repeat(count);
const body = (count: number, head: string) => `${head}\n${"  work();\n".repeat(count)}}\n`;
const cut = (...parts: string[]) => parts.join("");

shows(fileSize, "src/a.ts", lines(300), lines(301));
shows(lineSize, "src/a.ts", `const a = "${"x".repeat(90)}";`, `const a = [${"1, ".repeat(40)}];`);
shows(lineSize, "src/words.ts", `  fr: "${"mot ".repeat(40)}",`, `  f("${"mot ".repeat(40)}", 1);`);
shows(
  functionSize,
  "src/a.ts",
  body(48, "function a() {"),
  body(49, "export async function a(b: string): Promise<void> {"),
);
shows(functionSize, "src/a.ts", body(60, "describe('a', () => {"), body(60, "const a = async () => {"));
shows(functionSize, "src/a.ts", body(60, "if (a) {"), body(60, "): Promise<void> {"));
shows(drawerNames, "src/ledger/entry.ts", "", "", cut("src/ledger/ut", "ils.ts"));
shows(drawerNames, "src/ledger/entry.ts", "", "", cut("src/ser", "vices/entry.ts"));
shows(
  sqlPlace,
  "src/a.ts",
  "const a = ['select a date', 'Select a date from the list'];",
  "db.query('select * from a')",
  "src/b.ts",
);
shows(sqlPlace, "src/a.sql.ts", "db.query('select 1')", "db.selectFrom('a')", "src/a.ts");
shows(sqlPlace, "src/a.db.test.ts", "sql`select 1`", "await sql<Row>`delete from a`", "src/a.ts");
shows(clock, "src/foundation/scene.ts", "new Date()", "const now = new Date();", "src/ledger/a.ts");
shows(clock, "src/ledger/a.ts", "new Date(iso)", cut("Math.", "random()"));
shows(floatMoney, "src/a.ts", "const net_cents = 12n;", "parseFloat(amount)");
shows(floatMoney, "src/a.ts", "ratio.toFixed(2)", "(Number(net_cents) / 100).toFixed(2)");
shows(unfinished, "src/a.ts", "const toDo = 1;", cut("// TO", "DO: later"));
shows(sleepingTests, "src/a.test.ts", "test('a', () => {})", cut("test.", "skip('a', () => {})"));
shows(sleepingTests, "src/a.test.ts", "test('a', { timeout: 1 })", cut("test('a', { on", "ly: true })"));
shows(machine, "README.md", "see docs/tmp/file", cut("see /tm", "p/file"));
shows(machine, ".npmrc", "save-exact=true", cut("registry=https://regis", "try.example.org/"));
shows(
  bothLanguages,
  "src/a/words.ts",
  'a: { fr: "Le {x}", en: "The {x}" }',
  'a: { fr: "Le {x}", en: "The {y}" }',
);
shows(bothLanguages, "src/a/words.ts", 'a: { fr: "L’un", en: "One" }', 'a: { fr: "Un" }');
shows(bothLanguages, "src/a/words.ts", 'a: { fr: "L’un", en: "One" }', 'a: { fr: "L\'un", en: "One" }');
shows(
  bothLanguages,
  "src/a/words.ts",
  'fr:\n "a {b}" +\n "c",\n en: "a {b}"',
  'fr: "a" +\n "c {b}",\n en: "a"',
);
shows(bothLanguages, "src/a/words.ts", "a: { fr: `a`, en: `b` }", 'a: { fr: "a", en: "" }');
shows(
  bothLanguages,
  "src/a/words.ts",
  'a: { fr: "a · b", en: "a" }',
  'a: { fr: "les client·es", en: "customers" }',
);

const many = (count: number, size: number) =>
  Array.from({ length: count }, (_, n) => ({ path: `src/${size}-${n}.ts`, text: lines(size) }));

test("ratchet: the median and nine in ten", () => {
  assert.deepEqual(findingsOf(ratchet, [...many(12, 60), ...many(1, 290)], []), []);
  assert.equal(findingsOf(ratchet, [...many(5, 10), ...many(6, 61)], []).length, 1);
  assert.equal(findingsOf(ratchet, [...many(10, 10), ...many(3, 151)], []).length, 1);
});

const modules = {
  foundation: { floor: 0, uses: [] },
  network: { floor: 1, uses: [] },
  ledger: { floor: 2, uses: [] },
  invoicing: { floor: 3, uses: ["banking"] },
  banking: { floor: 3, uses: [] },
};

for (const [path, text, allowed] of [
  ["src/invoicing/a.ts", 'import { b } from "../ledger/index.ts";', true],
  ["src/invoicing/a.ts", 'import { b } from "../banking/index.ts";', true],
  ["src/invoicing/a.ts", 'import { b } from "../foundation/money.ts";', true],
  ["src/invoicing/a.ts", 'import { b } from "./invoice.ts";', true],
  ["src/doors/web/a.ts", 'import { b } from "../../ledger/index.ts";', true],
  ["src/doors/web/a.ts", 'import { b } from "../../foundation/money.ts";', true],
  ["src/ledger/a.pages/b.tsx", '} from "../../doors/web/context.ts";', true],
  ["src/ledger/a.pages/b.tsx", '} from "../../doors/cli/start.ts";', false],
  ["src/invoicing/a.test.ts", 'import { b } from "../ledger/entry.ts";', true],
  ["src/invoicing/a.ts", 'import { b } from "../ledger/entry.ts";', false],
  ["src/ledger/a.ts", 'import { b } from "../invoicing/index.ts";', false],
  ["src/banking/a.ts", 'import { b } from "../invoicing/index.ts";', false],
  ["src/ledger/a.pages/b.tsx", '} from "../../invoicing/index.ts";', false],
  ["src/foundation/a.ts", 'const b = await import("../ledger/index.ts");', false],
  ["src/ledger/a.ts", 'import "../doors/web/b.ts";', false],
  ["src/design/a.tsx", 'import { b } from "../ledger/index.ts";', false],
  ["src/doors/web/a.ts", 'import { b } from "../../ledger/entry.sql.ts";', false],
  ["src/unknown/a.ts", "", false],
] as const) {
  test(`floors: ${allowed ? "yes" : "no"}, ${path} ${text}`, () => {
    assert.equal(findingsOf(floors(modules), [{ path, text }], []).length === 0, allowed);
  });
}

test("an exception excuses its file, and is found when nothing needs it", () => {
  const exception = { rule: "file-size", path: "src/a.ts", reason: "it is a list" };
  assert.deepEqual(findingsOf(fileSize, [{ path: "src/a.ts", text: lines(301) }], [exception]), []);
  assert.equal(findingsOf(fileSize, [{ path: "src/b.ts", text: lines(301) }], [exception]).length, 2);
  assert.equal(findingsOf(fileSize, [{ path: "src/a.ts", text: lines(10) }], [exception]).length, 1);
});
