import { createHash, createHmac } from "node:crypto";

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
const seconds = (at: Date | number) => Math.floor(Number(at) / 1000);
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** A token of RFC 7519, signed with HMAC SHA-256 (RFC 7515 §3.1), which all servers of this kind read. */
function signToken(claims: Readonly<Record<string, unknown>>, secret: string): string {
  const said = `${part({ alg: "HS256", typ: "JWT" })}.${part(claims)}`;
  return `${said}.${createHmac("sha256", secret).update(said).digest("base64url")}`;
}

/**
 * Jitsi, token authentication (lib-jitsi-meet, doc/tokens.md): the room in the claims, the host its
 * moderator.
 */
function jitsiAddress({ address, client, secret }: VideoServer, going: Going): string {
  const { room, name, person, host, now } = going;
  const claims = {
    ...{ iss: client, aud: client, sub: new URL(address).hostname, room },
    ...{ nbf: seconds(now) - 60, exp: seconds(now.getTime() + 4 * hourMs) },
    context: { user: { id: person, name, moderator: host, affiliation: host ? "owner" : "member" } },
  };
  const config = "config.prejoinConfig.enabled=true&config.lobby.autoKnock=true";
  return `${address.replace(/\/$/, "")}/${room}?jwt=${signToken(claims, secret)}#${config}`;
}

/** LiveKit, access token with a video grant (docs.livekit.io, "Tokens & grants"), read by LiveKit Meet. */
function liveKitAddress({ address, client, secret }: VideoServer, going: Going): string {
  const { room, name, person, host, now } = going;
  const grant = { room, roomJoin: true, canPublish: true, canSubscribe: true, roomAdmin: host };
  const claims = {
    ...{ iss: client, sub: person, jti: person, name, video: grant },
    ...{ nbf: seconds(now) - 60, exp: seconds(now.getTime() + 4 * hourMs) },
  };
  const served = address.replace(/\/$/, "");
  const query = new URLSearchParams({
    liveKitUrl: served.replace(/^http/, "ws"),
    token: signToken(claims, secret),
  });
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
export async function addressOn(server: VideoServer, going: Going): Promise<string> {
  if (server.kind === "jitsi") return jitsiAddress(server, going);
  return server.kind === "livekit" ? liveKitAddress(server, going) : bigBlueButtonAddress(server, going);
}
