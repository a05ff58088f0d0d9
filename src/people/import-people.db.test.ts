import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { perform } from "../foundation/perform.ts";
import { sayRefusal } from "../foundation/refusal.ts";
import { importPeople } from "./import-people.ts";
import { listMail } from "./mail.sql.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const attempt = (lines: readonly string[], more: object = {}) =>
  perform(
    importPeople,
    {
      file: { name: "personnes.csv", text: ["Nom;Prénom;Mail;Fonction;Depuis", ...lines].join("\n") },
      ...more,
    },
    {
      ...{ database: world.db, cooperative: world.cooperative, actor: world.actor("director") },
      ...{ door: "cli", clock: () => testDay },
    },
  );
const counted = async (lines: readonly string[], more: object = {}) => {
  const outcome = await attempt(lines, more);
  assert.ok(outcome.ok, outcome.ok ? "" : sayRefusal(outcome.refusal, "fr"));
  const { people, newPeople, mandates, alreadyHeld, invitations } = outcome.result;
  return { people, newPeople, mandates, alreadyHeld, invitations };
};
const invited = async () => (await listMail(world.db)).map((mail) => mail.recipient).sort();

const lines = [
  "Harispe;Maite;MAITE.HARISPE@lanavette.example;Accompagnatrice et Animation;2026-11-23",
  "Benali;N.;nadia.benali@lanavette.example;Entrepreneuse;01/01/2027",
  "Benali;Nadia;nadia.benali@lanavette.example;Direction;01/01/2027",
];

test("an address that is known is the same person, and nobody is written to unasked", async () => {
  assert.deepEqual(await counted(lines), {
    ...{ people: 2, newPeople: 1, mandates: 3, alreadyHeld: 1, invitations: 0 },
  });
  assert.deepEqual(await invited(), []);
});

test("a file that comes twice gives nothing twice, and invites only whom it is told to", async () => {
  const nothing = { people: 2, newPeople: 0, mandates: 0, alreadyHeld: 4 };
  assert.deepEqual(await counted(lines, { invite: true }), { ...nothing, invitations: 0 });
  assert.deepEqual(await counted(lines, { inviteAgain: true }), { ...nothing, invitations: 2 });
  assert.deepEqual(await invited(), ["maite.harispe@lanavette.example", "nadia.benali@lanavette.example"]);
});

test("a role on two lines is told, and nothing is kept", async () => {
  const twice = ["A;B;c@d.example;Comptable;2026-01-01", "A;B;c@d.example;Comptabilité;2026-02-01"];
  const outcome = await attempt(twice);
  assert.ok(!outcome.ok);
  assert.match(
    sayRefusal(outcome.refusal, "fr"),
    /Ligne 3, colonne 3 \(Mail\) : « c@d.example » est déjà à la ligne 2/,
  );
});

test("five thousand people with their invitations come in a few seconds", async () => {
  const crowd = Array.from(
    { length: 5000 },
    (_, i) => `Nom;Prénom;p${i}@crowd.example;Entrepreneur;2026-01-01`,
  );
  const started = performance.now();
  assert.equal((await counted(crowd, { invite: true })).invitations, 5000);
  const seconds = (performance.now() - started) / 1000;
  assert.ok(seconds < 25, `it took ${seconds.toFixed(1)} s`);
});
