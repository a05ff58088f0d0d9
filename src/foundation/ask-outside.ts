import { lookup } from "node:dns";
import { get as getPlain, type IncomingMessage } from "node:http";
import { get as getSecure } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";

/** Why something outside could not be read. */
export type OutsideWhy = "private" | "away" | "refused" | "tooLarge" | "tooSlow" | "moved" | "otherKind";

export class OutsideFailure extends Error {
  readonly why: OutsideWhy;
  constructor(why: OutsideWhy) {
    super(why);
    this.why = why;
  }
}

const globalUnicast = ipaddr.IPv6.parseCIDR("2000::/3");

/**
 * Whether an address is one of the open Internet: neither loopback, private, link-local, shared, multicast,
 * documentation nor reserved (RFC 6890), nor one that hides another (IPv4 within IPv6, 6to4, NAT64, Teredo);
 * of IPv6 what has been given out, 2000::/3 (RFC 4291 §2.4).
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const read = ipaddr.process(address);
  if (read.range() !== "unicast") return false;
  return read.kind() === "ipv4" || (read as ipaddr.IPv6).match(globalUnicast);
}

/** Who may be asked. The usual one is the whole open Internet and nothing else. */
export interface Reach {
  readonly allows: (address: string) => boolean;
  readonly resolve: LookupFunction;
}
export const openInternet: Reach = { allows: isPublicAddress, resolve: lookup as LookupFunction };
/** Networks of one’s own too: where the operator says so. */
export const anywhere: Reach = { allows: () => true, resolve: lookup as LookupFunction };

interface Asking {
  readonly accept: string;
  readonly most: { readonly bytes: number; readonly ms: number; readonly redirects: number };
  readonly reach: Reach;
  /** The ports that may be asked; any where none are said. */
  readonly ports?: readonly number[];
  /** The kinds of content that are read; any where none are said. */
  readonly kinds?: readonly string[];
}

export interface OutsideAnswer {
  readonly bytes: Buffer;
  readonly contentType: string;
  /** Where it was found in the end. */
  readonly url: URL;
}

/**
 * What stands at an http address, asked without cookies, within limits of size and time. A name is resolved
 * and judged in the call itself, so that what was judged is what is then connected to, at each redirect
 * again: a name that changes its mind meanwhile (DNS rebinding) reaches nothing. Throws `OutsideFailure`.
 */
export async function askOutside(address: string, asking: Asking): Promise<OutsideAnswer> {
  const signal = AbortSignal.timeout(asking.most.ms);
  let url = urlOf(address);
  for (let turn = 0; turn <= asking.most.redirects; turn++) {
    const answer = await ask(url, asking, signal);
    const { statusCode: status = 0, headers } = answer;
    if (status >= 300 && status < 400 && headers.location) {
      answer.destroy();
      url = urlOf(headers.location, url);
      continue;
    }
    if (status === 200) return { bytes: await bytesOf(answer, asking), contentType: kindOf(answer), url };
    answer.destroy();
    throw new OutsideFailure(status === 404 || status === 410 ? "moved" : "refused");
  }
  throw new OutsideFailure("moved");
}

function urlOf(address: string, base?: URL): URL {
  if (!URL.canParse(address, base)) throw new OutsideFailure("moved");
  return new URL(address, base);
}

function ask(url: URL, { accept, reach, ports }: Asking, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const secure = url.protocol === "https:";
  if (!secure && url.protocol !== "http:") return Promise.reject(new OutsideFailure("moved"));
  const port = Number(url.port || (secure ? 443 : 80));
  if (ports && !ports.includes(port)) return Promise.reject(new OutsideFailure("private"));
  if (isIP(host) && !reach.allows(host)) return Promise.reject(new OutsideFailure("private"));
  const headers = { accept, "accept-encoding": "identity", "user-agent": "Ensemble" };
  const options = { headers, signal, agent: false as const, lookup: judged(reach), auth: "" };
  return new Promise((done, fail) => {
    (secure ? getSecure : getPlain)(url, options, done).on("error", (error) => fail(failureOf(error)));
  });
}

/** Looks a name up, and refuses it there and then if any of its addresses may not be asked. */
const judged =
  ({ resolve, allows }: Reach): LookupFunction =>
  (host, options, done) =>
    resolve(host, { ...options, all: true }, (error, found) => {
      if (error) return done(error, "");
      const all = Array.isArray(found) ? found : [];
      if (all.length === 0 || !all.every(({ address }) => allows(address)))
        return done(new OutsideFailure("private"), "");
      return options.all ? done(null, all) : done(null, all[0]?.address ?? "", all[0]?.family);
    });

function failureOf(error: Error): OutsideFailure {
  if (error instanceof OutsideFailure) return error;
  return new OutsideFailure(["AbortError", "TimeoutError"].includes(error.name) ? "tooSlow" : "away");
}

const kindOf = ({ headers }: IncomingMessage): string => headers["content-type"] ?? "";

async function bytesOf(answer: IncomingMessage, { most, kinds }: Asking): Promise<Buffer> {
  const kind = kindOf(answer).split(";")[0]?.trim().toLowerCase() ?? "";
  const packed = (answer.headers["content-encoding"] ?? "identity") !== "identity";
  if (packed || (kinds && !kinds.includes(kind))) {
    answer.destroy();
    throw new OutsideFailure("otherKind");
  }
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of answer) {
      parts.push(part as Buffer);
      size += (part as Buffer).length;
      if (size > most.bytes) throw new OutsideFailure("tooLarge");
    }
  } catch (error) {
    throw failureOf(error as Error);
  }
  return Buffer.concat(parts);
}
