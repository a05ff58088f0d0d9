import assert from "node:assert/strict";
import { createServer, type RequestListener } from "node:http";
import { type AddressInfo, BlockList, type LookupFunction } from "node:net";
import { test } from "node:test";
import fc from "fast-check";
import { askOutside, isPublicAddress, OutsideFailure, type Reach } from "./ask-outside.ts";

/** The closed blocks of IPv4 (RFC 6890 and what came after it), written here a second time on purpose. */
const closed = new BlockList();
for (const block of [
  "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24",
  "192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4",
].flatMap((line) => line.split(" "))) {
  const [net = "", bits] = block.split("/");
  closed.addSubnet(net, Number(bits), "ipv4");
}

const ipv4 = fc.tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 0, max: 255 })));
const dotted = (parts: readonly number[]) => parts.join(".");
const hex = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]) =>
  `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;

test("no address of a closed block of IPv4 is open, alone or mapped into IPv6", () => {
  fc.assert(
    fc.property(ipv4, (parts) => {
      const address = dotted(parts);
      const open = isPublicAddress(address);
      if (closed.check(address, "ipv4")) assert.equal(open, false, address);
      assert.equal(isPublicAddress(`::ffff:${address}`), open, "mapped, dotted");
      assert.equal(isPublicAddress(`::ffff:${hex(parts)}`), open, "mapped, in hexadecimal");
    }),
    { numRuns: 2000 },
  );
});

test("an IPv4 address hidden in IPv6 is never open: NAT64, 6to4, Teredo, compatible, translated", () => {
  fc.assert(
    fc.property(ipv4, (parts) => {
      const hidden = [`64:ff9b::${hex(parts)}`, `2002:${hex(parts)}::1`, `2001:0:${hex(parts)}::`];
      for (const address of [...hidden, `::${hex(parts)}`, `::ffff:0:${hex(parts)}`])
        assert.equal(isPublicAddress(address), false, address);
    }),
    { numRuns: 500 },
  );
});

test("outside 2000::/3 no IPv6 address is open", () => {
  const part = fc.integer({ min: 0, max: 0xffff });
  fc.assert(
    fc.property(fc.tuple(...Array.from({ length: 8 }, () => part)), (parts) => {
      const address = parts.map((one) => one.toString(16)).join(":");
      if ((parts[0] ?? 0) >> 13 !== 1) assert.equal(isPublicAddress(address), false, address);
    }),
    { numRuns: 1000 },
  );
});

test("known addresses, open and closed, and what is none", () => {
  for (const address of ["51.15.0.1", "8.8.8.8", "2a01:cb00::1"])
    assert.ok(isPublicAddress(address), address);
  const shut = [
    "::1",
    "::",
    "fd00::1",
    "fe80::1",
    "ff02::1",
    "2001:db8::1",
    "169.254.169.254",
    "255.255.255.255",
  ];
  for (const address of [...shut, "0.0.0.0", "", "exemple.fr", "127.1"])
    assert.ok(!isPublicAddress(address), address);
});

async function served<T>(answer: RequestListener, work: (port: number) => Promise<T>): Promise<T> {
  const server = createServer(answer).listen(0, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
  try {
    return await work((server.address() as AddressInfo).port);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const most = { bytes: 1000, ms: 1500, redirects: 2 };
/** A resolver that answers, one after the other, what it is given. */
const resolving =
  (...answers: readonly string[]): LookupFunction =>
  (_, __, done) => {
    const [first = "192.0.2.1", ...rest] = answers;
    done(null, [{ address: first, family: 4 }, ...rest.map((address) => ({ address, family: 4 }))]);
  };
const own: Reach = { allows: (address) => address === "127.0.0.1", resolve: resolving("127.0.0.1") };
const why = (address: string, reach: Reach = own, more: object = {}) =>
  askOutside(address, { accept: "text/html", most, reach, ...more }).then(
    ({ bytes }) => bytes.toString(),
    (error: unknown) => (error instanceof OutsideFailure ? error.why : String(error)),
  );

test("what was judged is what is called: one closed address among several shuts the name", () =>
  served(
    (_, response) => response.end("lu"),
    async (port) => {
      const at = `http://a.example:${port}/`;
      assert.equal(await why(at), "lu");
      assert.equal(await why(at, { ...own, resolve: resolving("127.0.0.1", "10.0.0.1") }), "private");
      assert.equal(await why(at, { allows: isPublicAddress, resolve: resolving("127.0.0.1") }), "private");
      assert.equal(await why(`http://127.0.0.1:${port}/`, { ...own, allows: isPublicAddress }), "private");
      assert.equal(await why(`http://0x7f.1:${port}/`, { ...own, allows: isPublicAddress }), "private");
      assert.equal(await why(`http://[::1]:${port}/`, { ...own, allows: isPublicAddress }), "private");
      assert.equal(await why(at, own, { ports: [80, 443] }), "private");
      assert.equal(await why("ftp://a.example/"), "moved");
    },
  ));

test("a redirection is judged too, and the name again at each turn (DNS rebinding)", async () => {
  let turn = 0;
  const rebinding: LookupFunction = (...given) =>
    resolving(turn++ === 0 ? "127.0.0.1" : "10.0.0.1")(...given);
  await served(
    (_, response) => response.writeHead(302, { location: "/autre" }).end(),
    async (port) => {
      assert.equal(await why(`http://a.example:${port}/`, { ...own, resolve: rebinding }), "private");
      assert.equal(turn, 2);
      assert.equal(await why(`http://a.example:${port}/`), "moved", "round and round");
    },
  );
  await served(
    (_, response) => response.writeHead(302, { location: "http://169.254.169.254/latest" }).end(),
    async (port) => assert.equal(await why(`http://a.example:${port}/`), "private"),
  );
});

test("too large, too slow, of another kind, packed: nothing of it is read", async () => {
  const answer = (head: Record<string, string>, body: string) =>
    served(
      (_, response) => response.writeHead(200, head).end(body),
      (port) => why(`http://a.example:${port}/`, own, { kinds: ["text/html"] }),
    );
  const html = { "content-type": "text/html; charset=utf-8" };
  assert.equal(await answer(html, "<p>"), "<p>");
  assert.equal(await answer(html, "x".repeat(1001)), "tooLarge");
  assert.equal(await answer({ "content-type": "image/png" }, "x"), "otherKind");
  assert.equal(await answer({ ...html, "content-encoding": "gzip" }, "x"), "otherKind");
  const slow = await served(
    () => undefined,
    (port) => why(`http://a.example:${port}/`, own, { most: { ...most, ms: 200 } }),
  );
  assert.equal(slow, "tooSlow");
});

test("no cookie, no name and no password leave with the question", () =>
  served(
    (request, response) => response.end(JSON.stringify(request.headers)),
    async (port) => {
      const told = JSON.parse(await why(`http://nadia:secret@a.example:${port}/`));
      assert.deepEqual(Object.keys(told).sort(), [
        "accept",
        "accept-encoding",
        "connection",
        "host",
        "user-agent",
      ]);
    },
  ));
