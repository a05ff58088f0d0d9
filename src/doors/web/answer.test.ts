import assert from "node:assert/strict";
import { test } from "node:test";
import { defineRefusals, type Refusal } from "../../foundation/refusal.ts";
import { refusals } from "../../foundation/refusals.ts";
import { fileResultOf, formErrors, resultOf } from "./answer.ts";
import type { WebContext } from "./context.ts";

const request = new Request("http://localhost/factures?q=Dupont");
const { tooLate } = defineRefusals("test", { tooLate: { fr: "C’est trop tard.", en: "It is too late." } });

function thrownFor(refusal: Refusal): unknown {
  try {
    resultOf({ ok: false, refusal }, request, "fr");
  } catch (thrown) {
    return thrown;
  }
  throw new Error("a refusal must not give a result");
}

test("a page gets its result, or an answer with the status of the refusal and its sentence", () => {
  assert.equal(resultOf({ ok: true, result: 3, repeated: false }, request, "fr"), 3);
  const statusFor = (refusal: Refusal) => (thrownFor(refusal) as { init: ResponseInit }).init.status;
  assert.equal(statusFor(refusals.notFound()), 404);
  assert.equal(statusFor(refusals.notAllowed({ act: "Valider" })), 403);
  assert.equal(statusFor(refusals.databaseAway()), 503);
  assert.equal(statusFor(tooLate()), 422);
  assert.deepEqual((thrownFor(tooLate()) as { data: unknown }).data, { sentence: "C’est trop tard." });
});

test("a file that there is not is answered by a page that says why, in the person's language", async () => {
  const web = { language: "fr", nonce: "n" } as WebContext;
  const answer = (refusal: Refusal): Response => {
    try {
      fileResultOf({ ok: false, refusal }, request, web);
    } catch (thrown) {
      return thrown as Response;
    }
    throw new Error("a refusal must not give a file");
  };
  const missing = answer(refusals.notFound());
  assert.equal(missing.status, 404);
  assert.match(missing.headers.get("content-type") ?? "", /^text\/html/);
  assert.match(await missing.text(), /<h1>Cette page n’existe pas<\/h1>/);
  assert.match(await answer(tooLate()).text(), /<p>C’est trop tard.<\/p>/);
  assert.equal(answer(refusals.signInFirst({ act: "Voir" })).status, 302);
});

test("a stranger is sent to sign in, and comes back to the same page", () => {
  const answer = thrownFor(refusals.signInFirst({ act: "Voir" })) as Response;
  assert.equal(answer.status, 302);
  assert.equal(answer.headers.get("location"), "/connexion?retour=%2Ffactures%3Fq%3DDupont");
});

test("a form shows a refusal beside its field, else above", () => {
  assert.deepEqual(formErrors(tooLate({}, "date"), "en"), {
    errors: { date: "It is too late." },
    whole: undefined,
  });
  assert.deepEqual(formErrors(tooLate(), "fr"), { errors: {}, whole: "C’est trop tard." });
  const empty = refusals.badInput({ field: "name", reason: "ce champ est obligatoire." }, "name");
  assert.deepEqual(formErrors(empty, "fr").errors, { name: "Ce champ est obligatoire." });
});
