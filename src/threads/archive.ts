import { createHash } from "node:crypto";
import PostalMime from "postal-mime";
import { z } from "zod";
import { plain } from "../foundation/plain.ts";
import { openSheet, parseDate, type SheetColumn } from "../foundation/tabular/index.ts";
import type { UploadedFile } from "../foundation/uploaded-file.ts";
import { instantAt } from "../foundation/when.ts";
import type { Language } from "../foundation/words.ts";
import { answerOf, letterTextOf, subjectOf } from "./mail-text.ts";
import { mostText } from "./thread.ts";

/** The archives that are read: of a mailing list (mbox, RFC 4155), of a table, of Discourse. */
export const archiveKinds = ["mbox", "csv", "discourse"] as const;
export type ArchiveKind = (typeof archiveKinds)[number];

export interface ArchivedMessage {
  /** What identifies it in the archive, the same whenever it is read. */
  readonly source: string;
  readonly subject: string;
  readonly title: string;
  readonly at: Date;
  readonly name: string;
  readonly email: string;
  readonly text: string;
}

export interface Archive {
  readonly messages: readonly ArchivedMessage[];
  /** Messages without text or date, and files that came with messages: they are left aside. */
  readonly leftAside: { readonly messages: number; readonly files: number };
  /** What is wrong, a sentence a line; empty when nothing is. */
  readonly said: string;
}

const none = { messages: 0, files: 0 };
export const mostArchived = 20_000;
const mostBytes = 100_000_000;

/** An archive as it reads; `unreadable` is said where the file is none of that kind. */
export async function readArchive(
  file: UploadedFile,
  { kind, language, unreadable }: { kind: ArchiveKind; language: Language; unreadable: string },
): Promise<Archive> {
  if (kind === "csv") return readTable(file, language);
  const bytes = await file.bytes(mostBytes);
  const heavy = bytes.length > mostBytes;
  const archive = heavy ? null : kind === "mbox" ? await readMbox(bytes) : readDiscourse(bytes);
  if (!archive || archive.messages.length === 0 || archive.messages.length > mostArchived)
    return { messages: [], leftAside: none, said: unreadable };
  return archive;
}

/** One letter after the other, each behind a line « From … »; one of its own has a > before. */
export async function readMbox(bytes: Buffer): Promise<Archive | null> {
  const text = bytes.toString("latin1");
  if (!/^From /.test(text)) return null;
  const letters = text.split(/(?:^|\r?\n\r?\n)From [^\r\n]*\r?\n/).filter((one) => one.trim() !== "");
  const roots = new Map<string, string>();
  const messages: ArchivedMessage[] = [];
  let files = 0;
  for (const letter of letters) {
    const raw = Buffer.from(letter.replace(/^>(>*From )/gm, "$1"), "latin1");
    const mail = await PostalMime.parse(raw);
    const source = mail.messageId ?? createHash("sha256").update(raw).digest("hex");
    const before = [...(mail.references ?? "").split(/\s+/), mail.inReplyTo ?? ""].filter(Boolean);
    const known = before.find((one) => roots.has(one));
    const subject = (known && roots.get(known)) ?? before[0] ?? source;
    roots.set(source, subject);
    files += mail.attachments.filter(({ disposition }) => disposition === "attachment").length;
    const at = new Date(mail.date ?? "");
    const said = answerOf(letterTextOf(mail)).slice(0, mostText);
    if (said === "" || Number.isNaN(at.getTime())) continue;
    const email = (mail.from?.address ?? "").toLowerCase();
    const name = mail.from?.name || email.split("@")[0] || "";
    messages.push({ source, subject, title: subjectOf(mail.subject ?? ""), at, name, email, text: said });
  }
  return finished(messages, { messages: letters.length - messages.length, files });
}

const discourse = z.object({
  users: z.array(
    z.object({
      id: z.number(),
      email: z.string().nullish(),
      name: z.string().nullish(),
      username: z.string(),
    }),
  ),
  topics: z.array(
    z.object({
      id: z.number(),
      title: z.string(),
      posts: z.array(
        z.object({
          ...{ id: z.number(), user_id: z.number().nullish(), raw: z.string().nullish() },
          ...{ created_at: z.string(), hidden: z.boolean().nullish() },
        }),
      ),
    }),
  ),
});

/** The JSON of Discourse (`script/export_category`): who, topics, posts as they were typed. */
export function readDiscourse(bytes: Buffer): Archive | null {
  let told: unknown;
  try {
    told = JSON.parse(bytes.toString("utf8"));
  } catch {
    return null;
  }
  const read = discourse.safeParse(told);
  if (!read.success) return null;
  const people = new Map(read.data.users.map((user) => [user.id, user]));
  const posts = read.data.topics.flatMap((topic) => topic.posts.map((post) => ({ topic, post })));
  const messages = posts.flatMap(({ topic, post }): ArchivedMessage[] => {
    const user = people.get(post.user_id ?? 0);
    const at = new Date(post.created_at);
    const text = (post.raw ?? "").trim().slice(0, mostText);
    if (text === "" || post.hidden || Number.isNaN(at.getTime())) return [];
    const { name, email } = { name: user?.name || user?.username || "", email: user?.email ?? "" };
    const of = { source: `post-${post.id}`, subject: `topic-${topic.id}`, title: topic.title };
    return [{ ...of, at, name, email: email.toLowerCase(), text }];
  });
  return finished(messages, { messages: posts.length - messages.length, files: 0 });
}

export const archiveColumns: readonly SheetColumn[] = [
  { key: "title", fr: "Sujet", en: "Subject", required: true, others: ["titre", "objet", "title"] },
  { key: "at", fr: "Date", en: "Date", required: true },
  { key: "name", fr: "Auteur", en: "Author", required: true, others: ["nom", "name", "from", "de"] },
  { key: "email", fr: "Courriel", en: "E-mail", others: ["mail", "email"] },
  { key: "text", fr: "Message", en: "Message", required: true, others: ["texte", "text", "body"] },
  { key: "source", fr: "Identifiant", en: "Identifier", others: ["id"] },
];

async function readTable(file: UploadedFile, language: Language): Promise<Archive> {
  const sheet = await openSheet(file, archiveColumns, language);
  const messages = sheet.rows.flatMap((row): ArchivedMessage[] => {
    const text = (key: string, most: number) => sheet.text(row, key, most);
    sheet.date(row, "at");
    const [title, name, said] = [text("title", 140), text("name", 120), text("text", mostText)];
    const [stamp, email] = [text("at", 40), text("email", 320).toLowerCase()];
    const at = instantOf(stamp);
    if (!at) return [];
    const own = createHash("sha256").update([title, stamp, name, said].join("\n")).digest("hex");
    return [
      { source: text("source", 390) || own, subject: plain(title), title, at, name, email, text: said },
    ];
  });
  const { messages: sorted } = finished(messages, none);
  return { messages: sorted, leftAside: none, said: sheet.said };
}

/** A day, with its time as the clocks of the house showed it; at noon where it has none. */
function instantOf(stamp: string): Date | null {
  const day = parseDate(stamp)?.date;
  const time = /[T ](\d\d:\d\d)/.exec(stamp)?.[1] ?? "12:00";
  return day ? instantAt(day, time) : null;
}

/** In the order in which it was said, each once; who has no name is nobody in particular. */
function finished(messages: readonly ArchivedMessage[], leftAside: Archive["leftAside"]): Archive {
  const once = new Map(messages.map((one) => [one.source, one]));
  const sorted = [...once.values()]
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
    .map((one) => ({
      ...one,
      ...{ source: one.source.slice(0, 400), subject: one.subject.slice(0, 400) },
      ...{ title: one.title.trim().slice(0, 140) || "–", name: one.name.trim().slice(0, 120) || "–" },
    }));
  return { messages: sorted, leftAside, said: "" };
}
