/** The database away for a while: every page says so in one sentence, and all is there when it is back. */
import assert from "node:assert/strict";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { after, before, test } from "node:test";
import { people } from "../../../fixtures/people.ts";
import { openHouse, password } from "./house-under-test.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
const road = makeRoad();
before(async () => {
  house = await openHouse(["director"], road.to);
});
after(async () => {
  await house?.close();
  road.close();
});

/** A road to the database that can be cut, and opened again. */
function makeRoad() {
  const sockets = new Set<Socket>();
  let open = true;
  let target = { port: 0, host: "" };
  const server = createServer((near) => {
    if (!open) return near.destroy();
    const far = connect(target);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on("error", () => undefined).on("close", () => sockets.delete(socket));
    }
    near.pipe(far).pipe(near);
  });
  return {
    async to(url: string): Promise<string> {
      const address = new URL(url);
      target = { port: Number(address.port), host: address.hostname };
      await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
      address.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
      return address.href;
    },
    cut() {
      open = false;
      for (const socket of sockets) socket.destroy();
    },
    mend() {
      open = true;
    },
    close: () => server.close(),
  };
}

async function signIn(): Promise<Response> {
  const body = new URLSearchParams({ email: people.director.email, password });
  return fetch(`${house.url}/connexion`, { method: "POST", body, redirect: "manual" });
}

test("away: a page and a sign-in say so; back: both are answered, and nobody was put out", async () => {
  const cookie = (await signIn()).headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  const home = async () => {
    const answer = await fetch(`${house.url}/`, { headers: { cookie, "accept-language": "fr" } });
    return { status: answer.status, text: await answer.text() };
  };
  assert.equal((await home()).status, 200);
  road.cut();
  const away = await home();
  assert.equal(away.status, 503);
  assert.match(away.text, /<h1>Ensemble est momentanément indisponible<\/h1>/);
  assert.doesNotMatch(away.text, /Incident/);
  const form = await fetch(`${house.url}/connexion`);
  assert.equal(form.status, 200);
  const refused = await signIn();
  assert.match(await refused.text(), /La base de données ne répond pas/);
  road.mend();
  const back = await home();
  assert.equal(back.status, 200);
  assert.match(back.text, /Hélène Etcheverry/);
  assert.equal((await signIn()).status, 302);
});
