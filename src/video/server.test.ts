import assert from "node:assert/strict";
import { createHash, createHmac } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { jwtVerify } from "jose";
import { iceServersFor } from "./ice.ts";
import { addressOn, type Going, type VideoServer } from "./server.ts";

const secret = "un-secret-des-essais-de-trente-deux";
const now = new Date("2026-11-23T12:00:00Z");
const going: Going = {
  ...{ room: "01a2", title: "Atelier prix & devis", name: "Nadia Benali", person: "p1", host: false, now },
};

type Claims = Record<string, unknown> & { context?: { user: Record<string, unknown> } };

/** What the server of that kind would read in a token, its signature verified by another's library. */
async function claimsOf(token: string | null) {
  const key = new TextEncoder().encode(secret);
  const { payload } = await jwtVerify(token ?? "", key, { algorithms: ["HS256"], currentDate: now });
  return payload as Claims;
}

test("Jitsi reads its room and who moderates in a token; one of another secret is refused", async () => {
  const server: VideoServer = {
    ...{ kind: "jitsi", address: "https://visio.lanavette.example/", client: "la-navette", secret },
  };
  const address = new URL(await addressOn(server, going));
  assert.equal(address.origin + address.pathname, "https://visio.lanavette.example/01a2");
  const claims = await claimsOf(address.searchParams.get("jwt"));
  assert.deepEqual([claims.iss, claims.aud, claims.room], ["la-navette", "la-navette", "01a2"]);
  assert.deepEqual(claims.context?.user, {
    ...{ id: "p1", name: "Nadia Benali", moderator: false, affiliation: "member" },
  });
  const host = new URL(await addressOn(server, { ...going, host: true }));
  const hosting = await claimsOf(host.searchParams.get("jwt"));
  assert.equal(hosting.context?.user.moderator, true);
  const other = new URL(await addressOn({ ...server, secret: "un-autre-secret-des-essais" }, going));
  await assert.rejects(claimsOf(other.searchParams.get("jwt")));
});

test("LiveKit reads a grant for this room and no other, within four hours", async () => {
  const server: VideoServer = {
    ...{ kind: "livekit", address: "https://visio.lanavette.example", client: "cle", secret },
  };
  const address = new URL(await addressOn(server, going));
  assert.equal(address.searchParams.get("liveKitUrl"), "wss://visio.lanavette.example");
  const claims = await claimsOf(address.searchParams.get("token"));
  assert.deepEqual(claims.video, {
    ...{ room: "01a2", roomJoin: true, canPublish: true, canSubscribe: true, roomAdmin: false },
  });
  assert.equal(claims.exp, now.getTime() / 1000 + 4 * 3600);
});

/** A server that verifies checksums as BigBlueButton does: of the call, its query and the secret. */
async function openBigBlueButton() {
  const made: URLSearchParams[] = [];
  const server = createServer((request, response) => {
    const [, call = "", query = "", sum = ""] =
      /\/api\/(\w+)\?(.*)&checksum=(\w+)$/.exec(request.url ?? "") ?? [];
    const right =
      createHash("sha256")
        .update(call + query + secret)
        .digest("hex") === sum;
    if (right && call === "create") made.push(new URLSearchParams(query));
    response.end(`<response><returncode>${right ? "SUCCESS" : "FAILED"}</returncode></response>`);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/bigbluebutton`;
  return { made, address, close: () => server.close() };
}

test("BigBlueButton makes the meeting by its checksum; host and guest join apart", async () => {
  const { made, address, close } = await openBigBlueButton();
  try {
    const server: VideoServer = { kind: "bigbluebutton", address, client: "", secret };
    const join = new URL(await addressOn(server, going));
    assert.equal((await (await fetch(join)).text()).includes("SUCCESS"), true);
    const host = new URL(await addressOn(server, { ...going, host: true }));
    assert.equal(made[0]?.get("name"), "Atelier prix & devis");
    assert.equal(join.searchParams.get("password"), made[0]?.get("attendeePW"));
    assert.equal(host.searchParams.get("password"), made[0]?.get("moderatorPW"));
    assert.notEqual(join.searchParams.get("password"), host.searchParams.get("password"));
    await assert.rejects(addressOn({ ...server, secret: "un-autre-secret-des-essais" }, going), /FAILED/);
  } finally {
    close();
  }
  await assert.rejects(addressOn({ kind: "bigbluebutton", address, client: "", secret }, going));
});

test("a relay is given by a name that ends and its proof; what is no relay is said", () => {
  const relay = "relais.lanavette.example:3478";
  const [seen, udp, tcp] = iceServersFor(
    "turn:relais.lanavette.example:3478?secret=secret-de-relais",
    "b1",
    now,
  );
  assert.deepEqual(seen, { urls: `stun:${relay}` });
  assert.equal(udp?.urls, `turn:${relay}?transport=udp`);
  assert.equal(tcp?.urls, `turn:${relay}?transport=tcp`);
  assert.equal(udp?.username, `${now.getTime() / 1000 + 86_400}:b1`);
  const proof = createHmac("sha1", "secret-de-relais")
    .update(udp?.username ?? "")
    .digest("base64");
  assert.equal(udp?.credential, proof);
  assert.deepEqual(iceServersFor(undefined, "b1", now), []);
  assert.throws(() => iceServersFor("turn:relais", "b1", now), /ENSEMBLE_TURN/);
});
