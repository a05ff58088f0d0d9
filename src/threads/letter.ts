import type { Scene } from "../foundation/scene.ts";
import { type Language, say } from "../foundation/words.ts";
import type { Cooperative } from "../network/index.ts";
import { addressOf, inboxHost } from "./inbox.ts";
import type { Item } from "./item.sql.ts";
import { letterWords as words } from "./letter-words.ts";
import { ensureKey } from "./mail-key.sql.ts";
import { answerAbove } from "./mail-text.ts";
import { nameOf, type Thread } from "./thread.ts";

interface Of {
  readonly item: Item;
  readonly thread: Thread;
  readonly person: string;
  readonly language: Language;
  readonly house: Cooperative | null;
}

/**
 * An item as a letter: those of a thread hang together in every mail program (RFC 5322 §3.6.4), say of which
 * list they are (RFC 2919), how to have no more with one touch (RFC 8058), and that a machine sent them
 * (RFC 3834). `{origin}` and `{host}` are known to the post office alone.
 */
export async function letterOf(scene: Scene, { item, thread, person, language, house }: Of) {
  const token = await ensureKey(scene, { person, thread: thread.id });
  const root = `<fil-${thread.id}@{host}>`;
  const stop = `{origin}/fils/arret/${house?.slug}/${token}`;
  const replyTo = addressOf(scene.cooperative, token);
  const place = thread.groupName ?? house?.name ?? "";
  const title = nameOf(thread, person);
  const list = thread.direct ? `fil-${thread.id}` : (thread.group ?? `maison-${scene.cooperative}`);
  const link = `{origin}/fils/${thread.id}#m${item.seq}`;
  const how = say(inboxHost() ? words.answerByMail : words.answerOnPage, language, { link });
  const why = say(words.why, language, { place, stop });
  const from = say(words.fromName, language, { name: item.name, place });
  return {
    subject: item.seq === 1 ? `[${place}] ${title}` : `Re: [${place}] ${title}`,
    body: [...(replyTo ? [answerAbove] : []), `${item.name} :`, item.text, "--", how, why].join("\n\n"),
    fromName: from,
    ...(replyTo && { replyTo }),
    headers: {
      "Message-ID": item.seq === 1 ? root : `<message-${item.id}@{host}>`,
      ...(item.seq > 1 && { "In-Reply-To": root, References: root }),
      "List-Id": `${ascii(place)} <${list}.{host}>`,
      "List-Unsubscribe": `<${stop}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      "Auto-Submitted": "auto-generated",
    },
  };
}

const ascii = (text: string) =>
  text
    .normalize("NFD")
    .replace(/[^\x20-\x7e]/g, "")
    .replace(/[<>"]/g, "");
