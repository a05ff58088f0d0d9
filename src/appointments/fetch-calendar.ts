import { lookup as resolve } from "node:dns";
import { get as getPlain, type IncomingMessage } from "node:http";
import { get as getSecure } from "node:https";
import { BlockList, isIP, type LookupFunction } from "node:net";
import type { Failure } from "./failures.ts";

const most = { bytes: 2_000_000, ms: 8_000, redirects: 3 };

export class CalendarFailure extends Error {
  readonly why: Failure;
  constructor(why: Failure) {
    super(why);
    this.why = why;
  }
}

const closed = new BlockList();
// Loopback, private, link-local, shared, documentation, multicast and reserved addresses (RFC 6890).
for (const [net, bits] of [
  ...([
    ["0.0.0.0", 8],
    ["10.0.0.0", 8],
    ["100.64.0.0", 10],
    ["127.0.0.0", 8],
    ["169.254.0.0", 16],
  ] as const),
  ...([
    ["172.16.0.0", 12],
    ["192.0.0.0", 24],
    ["192.0.2.0", 24],
    ["192.168.0.0", 16],
  ] as const),
  ...([
    ["198.18.0.0", 15],
    ["198.51.100.0", 24],
    ["203.0.113.0", 24],
    ["224.0.0.0", 3],
  ] as const),
])
  closed.addSubnet(net, bits, "ipv4");
for (const [net, bits] of [
  ...([
    ["::", 96],
    ["64:ff9b::", 96],
    ["100::", 64],
    ["2001::", 23],
    ["2001:db8::", 32],
  ] as const),
  ...([
    ["2002::", 16],
    ["fc00::", 7],
    ["fe80::", 10],
    ["ff00::", 8],
  ] as const),
])
  closed.addSubnet(net, bits, "ipv6");

/** Whether an address is inside a network, where nothing may be asked on behalf of somebody outside. */
export function isPrivate(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  return closed.check(mapped ?? address, isIP(mapped ?? address) === 6 ? "ipv6" : "ipv4");
}

/** Looks a name up and refuses it there, so that what was checked is what is then called. */
const publicOnly: LookupFunction = (host, options, done) =>
  resolve(host, { ...options, all: true }, (error, found) => {
    if (error) return done(error, "");
    if (found.some(({ address }) => isPrivate(address))) return done(new CalendarFailure("private"), "");
    if (options.all) return done(null, found);
    return done(null, found[0]?.address ?? "", found[0]?.family);
  });

interface Reach {
  /** Networks of one's own are called too: for tests, or where the operator says so. */
  readonly privateToo: boolean;
}

/** The text of a calendar at an http address, within limits of size and time; else a `CalendarFailure`. */
export async function fetchCalendar(address: string, { privateToo }: Reach): Promise<string> {
  const signal = AbortSignal.timeout(most.ms);
  let url = new URL(address);
  for (let turn = 0; turn <= most.redirects; turn++) {
    const answer = await ask(url, { privateToo, signal });
    const { statusCode: status = 0, headers } = answer;
    if (status >= 300 && status < 400 && headers.location) {
      answer.destroy();
      url = new URL(headers.location, url);
      continue;
    }
    if (status === 200) return textOf(answer);
    answer.destroy();
    throw new CalendarFailure(status === 404 || status === 410 ? "moved" : "refused");
  }
  throw new CalendarFailure("moved");
}

function ask(url: URL, { privateToo, signal }: Reach & { signal: AbortSignal }): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (!["http:", "https:"].includes(url.protocol)) return Promise.reject(new CalendarFailure("moved"));
  if (!privateToo && isIP(host) && isPrivate(host)) return Promise.reject(new CalendarFailure("private"));
  const get = url.protocol === "https:" ? getSecure : getPlain;
  const headers = { accept: "text/calendar", "accept-encoding": "identity", "user-agent": "Ensemble" };
  const options = { headers, signal, agent: false as const, ...(!privateToo && { lookup: publicOnly }) };
  return new Promise((done, fail) => {
    get(url, options, done).on("error", (error) => fail(failureOf(error)));
  });
}

function failureOf(error: Error): CalendarFailure {
  if (error instanceof CalendarFailure) return error;
  return new CalendarFailure(["AbortError", "TimeoutError"].includes(error.name) ? "tooSlow" : "away");
}

async function textOf(answer: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of answer) {
      parts.push(part as Buffer);
      size += (part as Buffer).length;
      if (size > most.bytes) throw new CalendarFailure("tooLarge");
    }
  } catch (error) {
    throw failureOf(error as Error);
  }
  return Buffer.concat(parts).toString("utf8");
}
