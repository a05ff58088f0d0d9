import { createHash, timingSafeEqual } from "node:crypto";
import { mkdir, readdir, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { type RequestHandler, raw } from "express";
import PostalMime from "postal-mime";
import { civilDateOf } from "../../foundation/calendar.ts";
import type { Db } from "../../foundation/database.ts";
import { enterCooperative } from "../../foundation/gate.sql.ts";
import { perform } from "../../foundation/perform.ts";
import { systemClock } from "../../foundation/scene.ts";
import { UploadedFile } from "../../foundation/uploaded-file.ts";
import { readCooperative } from "../../network/index.ts";
import { findWhereabouts } from "../../people/index.ts";
import { isAutomatic, keyOf, letterTextOf, readKey, takeLetter } from "../../threads/index.ts";
import { startRound } from "../jobs/start-round.ts";

export interface MailIn {
  /** The host of the addresses to which people answer. */
  readonly host: string;
  /** What the mail server says to be known, at `POST /courrier-entrant`. */
  readonly secret: string | null;
  /** A folder where a mail server leaves one file a letter. */
  readonly spool: string | null;
}

/** What became of a letter: published, back to its writer, of a machine, or for nobody here. */
export type Taken = "published" | "returned" | "automatic" | "unknown";

const mostLetter = 25_000_000;

/** A raw letter (RFC 5322) becomes a message of whoever its address belongs to. */
export async function takeRawLetter(
  database: Db,
  bytes: Buffer,
  envelopeTo: readonly string[] = [],
): Promise<Taken> {
  const mail = await PostalMime.parse(bytes);
  if (isAutomatic(mail.headers)) return "automatic";
  const named = ["to", "cc", "delivered-to", "x-original-to", "envelope-to"];
  const headers = mail.headers.filter(({ key }) => named.includes(key)).map(({ value }) => value);
  const addresses = [...envelopeTo, ...headers].flatMap(
    (line) => line.match(/[^\s<>,;"]+@[^\s<>,;"]+/g) ?? [],
  );
  const key = addresses.map(keyOf).find((one) => one !== null);
  const owner = key && (await findOwner(database, key));
  if (!key || !owner?.actor.person) return "unknown";
  const messageId = mail.messageId ?? `<${createHash("sha256").update(bytes).digest("hex")}@letter>`;
  const files = mail.attachments
    .filter(({ disposition, filename }) => disposition === "attachment" && filename)
    .map(({ filename, content }) => UploadedFile.ofBytes(filename ?? "", bufferOf(content)));
  const letter = {
    ...{ token: key.token, from: mail.from?.address ?? "", messageId: messageId.slice(0, 400) },
    ...{ subject: (mail.subject ?? "").slice(0, 998), text: letterTextOf(mail), files },
  };
  const outcome = await perform(takeLetter, letter, {
    ...{ database, cooperative: key.cooperative, actor: owner.actor, door: "web", clock: systemClock },
  });
  if (!outcome.ok) return "unknown";
  return outcome.result.returned ? "returned" : "published";
}

const bufferOf = (content: ArrayBuffer | Uint8Array | string): Buffer =>
  typeof content === "string" ? Buffer.from(content, "base64") : Buffer.from(content as Uint8Array);

/** Whose address it is, as they are today. */
async function findOwner(database: Db, { cooperative, token }: { cooperative: number; token: string }) {
  const found = await database.transaction().execute(async (db) => {
    await enterCooperative(db, cooperative, null);
    const house = await readCooperative(db, cooperative);
    const key = house && (await readKey(db, cooperative, token));
    return key && { person: key.person, slug: house.slug };
  });
  if (!found) return null;
  const choice = { cooperative: found.slug, hat: null };
  return findWhereabouts(database, found.person, choice, civilDateOf(systemClock()));
}

/**
 * `POST /courrier-entrant` with the raw letter as its body, `Authorization: Bearer <secret>`, and the
 * recipients of the envelope in `X-Envelope-To` where the server gives them.
 */
export function receiveLetters(database: Db, { secret }: MailIn): RequestHandler {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  const body = raw({ type: () => true, limit: mostLetter });
  return (request, response, next) => {
    if (request.path !== "/courrier-entrant" || request.method !== "POST") return next();
    const told = /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1] ?? "";
    if (!secret || !timingSafeEqual(hash(told), hash(secret))) return void response.status(401).end();
    body(request, response, (error: unknown) => {
      if (error) return void response.status(413).end();
      const to = String(request.headers["x-envelope-to"] ?? "");
      takeRawLetter(database, request.body as Buffer, to ? [to] : [])
        .then((taken) => response.status(taken === "unknown" ? 404 : 200).json({ taken }))
        .catch(next);
    });
  };
}

/** Reads the folder again and again: each letter once, then put aside by what became of it. */
export function openLetterBox(database: Db, folder: string) {
  return startRound(20_000, () => emptyLetterBox(database, folder).then(() => undefined));
}

export async function emptyLetterBox(database: Db, folder: string): Promise<Taken[]> {
  const taken: Taken[] = [];
  for (const name of (await readdir(folder).catch(() => [])).filter((one) => one.endsWith(".eml")).sort()) {
    const became = await takeRawLetter(database, await readFile(join(folder, name)));
    await mkdir(join(folder, became), { recursive: true });
    await rename(join(folder, name), join(folder, became, name));
    taken.push(became);
  }
  return taken;
}
