import assert from "node:assert/strict";
import { test } from "node:test";
import { callAs, withinWorld } from "../../fixtures/world.ts";
import { perform } from "../foundation/perform.ts";
import { linesOfPay } from "./payrun.fixture.sql.ts";
import { delivered, firmJournal, inSql, november, trayOf } from "./payrun.fixture.ts";
import { postJournal } from "./post-journal.ts";

test("the firm's journal is posted with its own accounts, in the activity of the contract, once", () =>
  withinWorld(async (of) => {
    await delivered(of);
    const file = await firmJournal(of);
    await of.done(postJournal, { ...november, file }, "accountant");
    const told = (await inSql(of, linesOfPay)).map(
      ({ account, cents, party }) => `${account} ${cents} ${party}`,
    );
    assert.deepEqual(told, [
      "421000 -18900 yes",
      "641000 26667 no",
      "645000 2800 no",
      "431000 -6567 no",
      "437000 -2000 no",
      "442100 -2000 no",
    ]);
    const { owed, toPost } = await trayOf(of);
    assert.deepEqual([owed.map(({ leftCents }) => leftCents), toPost], [[18_900n], 0]);
    const again = await perform(postJournal, { ...november, file }, callAs("accountant", of));
    assert.equal(again.ok ? null : again.refusal.code, "payrun.posted-already");
  }));

test("a journal with one wrong line posts nothing, and all that is wrong is said with its line", () =>
  withinWorld(async (of) => {
    await delivered(of);
    const asked = async (lines: readonly string[]) => {
      const file = await firmJournal(of, lines);
      const outcome = await perform(postJournal, { ...november, file }, callAs("accountant", of));
      assert.ok(!outcome.ok);
      return String(outcome.refusal.params.list).split("\n");
    };
    assert.deepEqual(await asked(["641000;Salaire;260,00;", "421000;Net;;180,00", "64A;Rien;;"]), [
      "Ligne 4 : « 64A » n’est pas un compte de six chiffres.",
      "Ligne 4 : un montant est au débit ou au crédit, jamais aux deux ni à aucun.",
    ]);
    const gaps = await asked(["641000;Salaire;260,00;", "421000;Net;;180,00"]);
    assert.equal(gaps.length, 3);
    assert.ok(gaps.some((said) => /ne s’équilibrent pas, de 80,00/.test(said)));
    const owes = /le journal doit 180,00\s€ à Nadia Benali, son bulletin 189,00/;
    assert.ok(gaps.some((said) => owes.test(said)));
    const other = { name: "journal.csv", text: "Référence;Compte;Débit;Crédit\nINCONNU;641000;10,00;" };
    const unknown = await perform(postJournal, { ...november, file: other }, callAs("accountant", of));
    assert.match(
      String(!unknown.ok && unknown.refusal.params.list),
      /« INCONNU » n’est la référence d’aucun/,
    );
    const short = { name: "journal.csv", text: "Référence;Compte;Débit\nINCONNU;641000;10,00" };
    const lacking = await perform(postJournal, { ...november, file: short }, callAs("accountant", of));
    assert.match(String(!lacking.ok && lacking.refusal.params.list), /Crédit/);
    assert.deepEqual(await inSql(of, linesOfPay), []);
  }));
