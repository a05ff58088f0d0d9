import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { strFromU8, unzipSync } from "fflate";
import { cloneDatabase } from "../../fixtures/test-database.ts";
import { operator } from "../foundation/actor.ts";
import type { Db } from "../foundation/database.ts";
import { type AnyFileExport, type Sink, writing } from "../foundation/file-export.ts";
import { read } from "../foundation/read.ts";
import type { AnyView } from "../foundation/view.ts";
import { exports, listConventions, views } from "../funding/index.ts";
import { loadDemonstration } from "./load-demonstration.ts";
import { type Recounted, recountAnswers, recountPeople, recountTotals } from "./recount-report.sql.ts";

let db: Db;
let close: () => Promise<void>;
before(async () => {
  const filled = await cloneDatabase("demo", async (url) => {
    assert.equal(await loadDemonstration(url, () => {}), true);
  });
  ({ db, close } = filled);
});
after(() => close());

interface Line {
  key: string;
  people: number | null;
  minutes: number | null;
}
interface Report {
  minimum: number;
  minutes: number;
  people: number;
  outcomes: number;
  completeness: { entry: { n: number; all: number }; exit: { n: number; all: number; late: number } };
  folder: { hours: number; sheets: number };
  tables: { of: string; people: number; minutes: number; lines: Line[] }[];
}

async function look<Result>(view: AnyView, input: object): Promise<Result> {
  const outcome = await read(view, input, { database: db, cooperative: 1, actor: operator });
  assert.ok(outcome.ok, outcome.ok ? "" : outcome.refusal.code);
  return outcome.result as Result;
}

const report = views.find(({ name }) => name === "funding.read-report") as AnyView;

async function conventions(): Promise<Map<string, string>> {
  const { rows } = await look<{ rows: { id: string; unit: string }[] }>(listConventions as AnyView, {});
  return new Map(rows.map(({ id, unit }) => [unit, id]));
}

const bandOf = ({ age }: Recounted): string => {
  if (age === null) return "unknown";
  const bands = [
    [26, "under26"],
    [30, "from26"],
    [45, "from30"],
    [55, "from45"],
  ] as const;
  return bands.find(([below]) => age < below)?.[1] ?? "from55";
};

const keys: Readonly<Record<string, (one: Recounted) => string>> = {
  gender: ({ gender }) => gender,
  age: bandOf,
  territory: ({ postcode }) => (/^(40|64)/.test(postcode ?? "") ? (postcode ?? "").slice(0, 2) : "elsewhere"),
  qpv: ({ qpv }) => qpv,
  frr: ({ frr }) => frr,
  status: ({ status }) => status,
  benefit({ benefit, benefitEnds, entered }) {
    if (!benefit || (benefitEnds && benefitEnds < entered)) return "no-benefit";
    return benefit.includes("RSA") ? "has-rsa" : "other-benefit";
  },
  exit: ({ left, reached }) => (left === null ? "staying" : reached ? "positive" : "no-outcome"),
};

/** A line shows what was counted, or nothing; where one is hidden, one is small and another is with it. */
function judge({ of, lines, people, minutes }: Report["tables"][number], all: Recounted[], minimum: number) {
  const own = (key: string) => all.filter((one) => keys[of]?.(one) === key);
  const sum = (some: Recounted[]) => some.reduce((total, one) => total + one.minutes, 0);
  const hidden = lines.filter((line) => line.people === null);
  for (const { key, ...line } of lines) {
    if (line.people === null) assert.equal(line.minutes, null);
    else assert.deepEqual(line, { people: own(key).length, minutes: sum(own(key)) }, `${of} ${key}`);
    assert.ok(line.people === null || line.people === 0 || line.people >= minimum, `${of} ${key} is small`);
  }
  assert.deepEqual({ people, minutes }, { people: all.length, minutes: sum(all) }, of);
  const small = lines.filter(({ key }) => own(key).length > 0 && own(key).length < minimum);
  assert.equal(hidden.length > 0, small.length > 0, `${of} hides what it must, and only then`);
  assert.notEqual(hidden.length, 1, `${of}: a lone hidden number is given back by the total`);
}

describe("the reports to funders", () => {
  test("each figure equals its recomputation from the rows", async () => {
    const found = await conventions();
    assert.deepEqual([...found.keys()].sort(), ["hour", "outcome", "person"]);
    for (const convention of found.values()) {
      const told = await look<Report>(report, { convention });
      const all = await recountPeople(db, 1, convention);
      const totals = await recountTotals(db, 1, convention);
      assert.ok(all.length > 20, `${all.length} people`);
      const { minutes, people, outcomes, folder } = told;
      assert.deepEqual(
        { minutes, people, outcomes, lines: folder.hours },
        { minutes: totals?.minutes, people: all.length, outcomes: totals?.outcomes, lines: totals?.lines },
      );
      for (const table of told.tables.filter(({ of }) => keys[of])) judge(table, all, told.minimum);
    }
  });

  test("what European participants answered equals its recomputation, small numbers hidden", async () => {
    const convention = (await conventions()).get("hour") ?? "";
    const told = await look<Report>(report, { convention });
    const rows = await recountAnswers(db, 1, convention);
    const left = rows.filter((row) => row.left !== null);
    const among = (of: string) =>
      ["job", "education", "household", "disability"].includes(of)
        ? rows
        : of === "search"
          ? left.filter(({ job }) => job === "inactive")
          : left;
    const answerOf = (of: string, row: (typeof rows)[number]) => {
      if (of === "search") return row.situation === null ? null : row.situation === "seeking" ? "yes" : "no";
      if (of === "qualification") return row.qualification === null ? null : row.qualification ? "yes" : "no";
      return row[of];
    };
    const asked = ["job", "education", "household", "disability", "situation", "qualification", "search"];
    for (const of of asked) {
      const table = told.tables.find((one) => one.of === of);
      const all = among(of);
      assert.ok(table, of);
      const shown = table.lines.filter((line) => line.people !== null);
      for (const { key, people } of shown) {
        const count = all.filter((row) => (answerOf(of, row) ?? "unanswered") === key).length;
        assert.equal(people, count, `${of} ${key}`);
        assert.ok(count === 0 || count >= told.minimum, `${of} ${key} is small`);
      }
      assert.equal(table.people, all.length > 0 && all.length < told.minimum ? null : all.length, of);
    }
    assert.ok(told.tables.find(({ of }) => of === "job")?.lines.some(({ people }) => people));
    const { entry, exit } = told.completeness;
    const filled = rows.filter(({ job }) => job !== null).length;
    assert.deepEqual(entry, { n: filled, all: rows.length });
    assert.deepEqual(exit.all, left.length);
    assert.ok(filled > 20 && filled < rows.length && exit.n > 0 && exit.n < exit.all && exit.late === 1);
  });

  test("the folder holds what it says, each file under its hash, names where they are asked", async () => {
    const found = await conventions();
    const folder = exports.find(({ name }) => name === "funding.export-folder") as AnyFileExport;
    const filesOf = async (convention: string | undefined) => {
      const parts: Uint8Array[] = [];
      const sink: Sink = async (_, bytes) => {
        for await (const part of bytes) parts.push(part);
      };
      await look(writing(folder, sink) as AnyView, { convention });
      return unzipSync(Buffer.concat(parts));
    };
    const european = await filesOf(found.get("hour"));
    const manifest = strFromU8(european["manifeste.txt"] ?? new Uint8Array());
    const listed = manifest.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    const hashed = Object.entries(european).filter(([name]) => name !== "manifeste.txt");
    const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
    assert.deepEqual(listed.sort(), hashed.map(([name, bytes]) => `${hash(bytes)}  ${name}`).sort());
    const totals = await recountTotals(db, 1, found.get("hour") ?? "");
    const sheets = hashed.filter(([name]) => /^feuilles\/.*\.pdf$/.test(name));
    assert.equal(sheets.length, totals?.sheets);
    for (const [name] of sheets) assert.ok(european[name.replace(/pdf$/, "preuve.json")], name);
    const hours = strFromU8(european["heures.csv"] ?? new Uint8Array());
    assert.equal(hours.trim().split("\r\n").length, (totals?.lines ?? 0) + 1);
    assert.match(strFromU8(european["participants.csv"] ?? new Uint8Array()), /Nadia Benali/);
    const regional = await filesOf(found.get("person"));
    const names = ["bilan.pdf", "bilan.xlsx", "heures.csv", "manifeste.txt"];
    assert.deepEqual(Object.keys(regional).sort(), names);
  });
});
