import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { people } from "../../fixtures/people.ts";
import { countAuditLines } from "../../fixtures/world.sql.ts";
import { openWorld, type World } from "../../fixtures/world.ts";
import { makeAuth, makeGateway, personOf, setPassword } from "./index.ts";
import { listMail } from "./mail.sql.ts";
import { totp } from "./totp-under-test.ts";

const password = "une phrase facile à retenir";
let world: World;
let made: ReturnType<typeof makeAuth>;
before(async () => {
  world = await openWorld();
  await setPassword(world.db, world.personId("director"), password);
  const secret = "a-secret-of-the-tests-0123456789";
  made = makeAuth({ url: world.url, database: world.db, secret, origin: "http://localhost:3000" });
});
after(async () => {
  await made?.close();
  await world?.close();
});

const gatewayAt = (caller: string, headers: Record<string, string> = {}) =>
  makeGateway(made.auth, world.db, { headers: new Headers(headers), caller, person: null, session: null });
const cookieOf = (cookies: readonly string[]) => cookies.map((cookie) => cookie.split(";")[0]).join("; ");

test("a password opens a session, which ends at sign-out; each leaves a line in the audit", async () => {
  const entered = await gatewayAt("10.0.0.1").signIn(` ${people.director.email.toUpperCase()}`, password);
  assert.ok(entered.ok);
  assert.match(entered.cookies.join(), /HttpOnly/);
  const cookie = cookieOf(entered.cookies);
  const found = await personOf(made.auth, new Headers({ cookie }));
  assert.equal(found?.person, world.personId("director"));
  assert.equal(await countAuditLines(world.db, 1, "people.sign-in"), 1);

  const visit = {
    headers: new Headers({ cookie }),
    caller: "10.0.0.1",
    person: found.person,
    session: found.session,
  };
  const gateway = makeGateway(made.auth, world.db, visit);
  assert.deepEqual(
    (await gateway.sessions()).map(({ current }) => current),
    [true],
  );
  await gateway.signOut();
  assert.equal(await personOf(made.auth, new Headers({ cookie })), null);
  assert.equal(await countAuditLines(world.db, 1, "people.sign-out"), 1);
});

test("a wrong password and an unknown address get the same answer, and the audit says it", async () => {
  const wrong = await gatewayAt("10.0.0.2").signIn(people.director.email, "une autre phrase");
  const unknown = await gatewayAt("10.0.0.2").signIn("personne@lanavette.example", password);
  assert.ok(!wrong.ok && !unknown.ok);
  assert.equal(wrong.refusal.code, "people.wrong-password");
  assert.deepEqual(unknown.refusal, wrong.refusal);
  assert.equal(await countAuditLines(world.db, 1, "people.sign-in-refused"), 1);
  assert.equal(await countAuditLines(world.db, 0, "people.sign-in-refused"), 1);
});

test("the eleventh try in a minute is refused, whatever x-forwarded-for says", async () => {
  const codes: string[] = [];
  for (let n = 0; n < 11; n++) {
    const forwarded = { "x-forwarded-for": `203.0.113.${n}`, "x-ensemble-caller": `203.0.113.${n}` };
    const answer = await gatewayAt("10.0.0.3", forwarded).signIn(people.director.email, "une autre phrase");
    codes.push(answer.ok ? "in" : answer.refusal.code);
  }
  assert.deepEqual([codes.at(-2), codes.at(-1)], ["people.wrong-password", "people.too-many-tries"]);
  assert.ok((await gatewayAt("10.0.0.4").signIn(people.director.email, password)).ok);
});

test("a new password ends the sessions opened with the one before", async () => {
  const entered = await gatewayAt("10.0.0.5").signIn(people.director.email, password);
  assert.ok(entered.ok);
  const headers = new Headers({ cookie: cookieOf(entered.cookies) });
  assert.ok(await personOf(made.auth, headers));
  await setPassword(world.db, world.personId("director"), password);
  assert.equal(await personOf(made.auth, headers), null);
});

const gatewayOf = async (cookies: readonly string[], caller: string) => {
  const headers = new Headers({ cookie: cookieOf(cookies) });
  const found = await personOf(made.auth, headers);
  return makeGateway(made.auth, world.db, {
    headers,
    caller,
    person: found?.person ?? null,
    session: found?.session ?? null,
  });
};

async function lastToken(recipient: string): Promise<string> {
  const mail = (await listMail(world.db)).find((each) => each.recipient === recipient);
  return /\/lien\/([\w-]+)/.exec(mail?.body ?? "")?.[1] ?? "";
}

test("a link by mail opens one session, once; a forgotten password is chosen again, once", async () => {
  const { email } = people.director;
  assert.equal(await gatewayAt("10.0.1.1").askLink(email, "entrance"), null);
  const token = await lastToken(email);
  assert.equal(await gatewayAt("10.0.1.1").peekLink(token), "enter");
  assert.deepEqual(
    await gatewayAt("10.0.1.1")
      .choosePassword(token, password)
      .then((r) => r?.code),
    "people.link-spent",
  );
  assert.ok((await gatewayAt("10.0.1.1").enterByLink(token)).ok);
  const again = await gatewayAt("10.0.1.1").enterByLink(token);
  assert.equal(!again.ok && again.refusal.code, "people.link-spent");

  await gatewayAt("10.0.1.2").askLink(email.toUpperCase(), "forgotten");
  const reset = await lastToken(email);
  const short = await gatewayAt("10.0.1.2").choosePassword(reset, "court");
  assert.equal(short?.code, "people.password-too-short");
  assert.equal(await gatewayAt("10.0.1.2").choosePassword(reset, "une nouvelle phrase"), null);
  assert.ok((await gatewayAt("10.0.1.2").signIn(email, "une nouvelle phrase")).ok);
  assert.equal((await gatewayAt("10.0.1.2").choosePassword(reset, password))?.code, "people.link-spent");
  await setPassword(world.db, world.personId("director"), password);
});

test("an unknown address gets the same answer and no mail; questions are counted", async () => {
  const before = (await listMail(world.db)).length;
  const answers: (string | undefined)[] = [];
  for (let n = 0; n < 11; n++) {
    answers.push((await gatewayAt("10.0.1.3").askLink("personne@lanavette.example", "forgotten"))?.code);
  }
  assert.deepEqual([answers.at(0), answers.at(-1)], [undefined, "people.too-many-tries"]);
  assert.equal((await listMail(world.db)).length, before);
});

test("with a second factor neither a password nor a link opens a session before the code", async () => {
  const { email } = people.director;
  const first = await gatewayAt("10.0.2.1").signIn(email, password);
  assert.ok(first.ok);
  const gateway = await gatewayOf(first.cookies, "10.0.2.1");
  const refused = await gateway.factor.begin("une autre phrase");
  assert.equal(!refused.ok && refused.refusal.code, "people.not-your-password");
  const enrolment = await gateway.factor.begin(password);
  assert.ok(enrolment.ok);
  const bad = await gateway.factor.confirm("000000");
  assert.equal(!bad.ok && bad.refusal.code, "people.wrong-code");
  const on = await gateway.factor.confirm(totp(enrolment.uri));
  assert.ok(on.ok);
  const settled = await gatewayOf(on.cookies, "10.0.2.1");
  assert.ok(await settled.factor.isOn());

  const byPassword = await gatewayAt("10.0.2.2").signIn(email, password);
  await gatewayAt("10.0.2.2").askLink(email, "entrance");
  const byLink = await gatewayAt("10.0.2.2").enterByLink(await lastToken(email));
  for (const entered of [byPassword, byLink]) {
    assert.ok(entered.ok);
    assert.equal(entered.next, "code");
    const cookie = cookieOf(entered.cookies);
    assert.equal(await personOf(made.auth, new Headers({ cookie })), null);
    const waiting = gatewayAt("10.0.2.2", { cookie });
    assert.ok(!(await waiting.giveCode("000000")).ok);
    const code = entered === byLink ? (enrolment.backupCodes[0] ?? "") : totp(enrolment.uri);
    const opened = await waiting.giveCode(code);
    assert.ok(opened.ok);
    assert.ok(await personOf(made.auth, new Headers({ cookie: cookieOf(opened.cookies) })));
  }
  assert.ok((await settled.factor.drop(password)).ok);
  const plain = await gatewayAt("10.0.2.3").signIn(email, password);
  assert.equal(plain.ok && plain.next, "in");
});
