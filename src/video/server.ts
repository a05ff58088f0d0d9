import { createHash, createHmac } from "node:crypto";
import { type JWTPayload, SignJWT } from "jose";

export const serverKinds = ["jitsi", "bigbluebutton", "livekit"] as const;

/** A server of the cooperative's, and what proves to it that we are its own. */
export interface VideoServer {
  readonly kind: (typeof serverKinds)[number];
  readonly address: string;
  /** The identifier of the application (Jitsi) or of the key (LiveKit). */
  readonly client: string;
  readonly secret: string;
}

/** Who goes to which room, and when. */
export interface Going {
  readonly room: string;
  readonly title: string;
  readonly name: string;
  /** How the server knows the person; any text that is theirs only. */
  readonly person: string;
  readonly host: boolean;
  readonly now: Date;
}

const hourMs = 3_600_000;

/** A token of RFC 7519, signed with HMAC SHA-256, worth from a minute ago to four hours ahead. */
function signToken(claims: JWTPayload, { client, secret }: VideoServer, now: Date): Promise<string> {
  const signed = new SignJWT(claims).setProtectedHeader({ alg: "HS256", typ: "JWT" }).setIssuer(client);
  const [from, to] = [new Date(now.getTime() - 60_000), new Date(now.getTime() + 4 * hourMs)];
  return signed.setNotBefore(from).setExpirationTime(to).sign(new TextEncoder().encode(secret));
}

/**
 * Jitsi, token authentication (lib-jitsi-meet, doc/tokens.md): the room in the claims, the host its
 * moderator.
 */
async function jitsiAddress(server: VideoServer, going: Going): Promise<string> {
  const { address, client } = server;
  const { room, name, person, host, now } = going;
  const user = { id: person, name, moderator: host, affiliation: host ? "owner" : "member" };
  const claims = { aud: client, sub: new URL(address).hostname, room, context: { user } };
  const token = await signToken(claims, server, now);
  const config = "config.prejoinConfig.enabled=true&config.lobby.autoKnock=true";
  return `${address.replace(/\/$/, "")}/${room}?jwt=${token}#${config}`;
}

/** LiveKit, access token with a video grant (docs.livekit.io, "Tokens & grants"), read by LiveKit Meet. */
async function liveKitAddress(server: VideoServer, going: Going): Promise<string> {
  const { room, name, person, host, now } = going;
  const video = { room, roomJoin: true, canPublish: true, canSubscribe: true, roomAdmin: host };
  const token = await signToken({ sub: person, jti: person, name, video }, server, now);
  const served = server.address.replace(/\/$/, "");
  const query = new URLSearchParams({ liveKitUrl: served.replace(/^http/, "ws"), token });
  return `${served}/custom?${query}`;
}

/** A call of BigBlueButton's, with its checksum: SHA-256 of the call, its query and the secret. */
function signCall({ address, secret }: VideoServer, call: string, given: Record<string, string>): string {
  const query = new URLSearchParams(given).toString();
  const checksum = createHash("sha256").update(`${call}${query}${secret}`).digest("hex");
  return `${address.replace(/\/$/, "")}/api/${call}?${query}&checksum=${checksum}`;
}

/** The password of a role in a room, which only we and the server know. */
const passwordOf = ({ secret }: VideoServer, room: string, role: string) =>
  createHmac("sha256", secret).update(`${room} ${role}`).digest("hex").slice(0, 32);

/**
 * BigBlueButton makes the meeting where it is not there, then says where to join (docs, "API: create,
 * join").
 */
async function bigBlueButtonAddress(server: VideoServer, going: Going): Promise<string> {
  const { room, title, name, person, host } = going;
  const [moderator, attendee] = [passwordOf(server, room, "host"), passwordOf(server, room, "guest")];
  const meeting = { meetingID: room, name: title, moderatorPW: moderator, attendeePW: attendee };
  const create = signCall(server, "create", { ...meeting, record: "false", guestPolicy: "ASK_MODERATOR" });
  const response = await fetch(create, { signal: AbortSignal.timeout(8_000), redirect: "error" });
  const said = await response.text();
  if (!response.ok || !said.includes("<returncode>SUCCESS</returncode>"))
    throw new Error(`BigBlueButton answered ${response.status} ${said.slice(0, 300)}`);
  const joining = { meetingID: room, fullName: name, password: host ? moderator : attendee, userID: person };
  return signCall(server, "join", { ...joining, ...(host ? {} : { guest: "true" }) });
}

/** Where a person joins a room on the cooperative's server; throws when the server does not answer. */
export function addressOn(server: VideoServer, going: Going): Promise<string> {
  const ways = { jitsi: jitsiAddress, livekit: liveKitAddress, bigbluebutton: bigBlueButtonAddress };
  return ways[server.kind](server, going);
}
