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
import { type Recounted, recountPeople, recountTotals } from "./recount-report.sql.ts";

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
      for (const table of told.tables.filter(({ of }) => of !== "outcome")) judge(table, all, told.minimum);
    }
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
