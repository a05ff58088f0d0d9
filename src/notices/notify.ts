import type { NoticeKind } from "../foundation/notice.ts";
import type { Scene } from "../foundation/scene.ts";
import { type Language, type Params, say } from "../foundation/words.ts";
import { sendMail } from "../people/index.ts";
import { mailWords } from "./mail-words.ts";
import { insertNotice, listAddressees } from "./notice.sql.ts";
import { quietUntil } from "./quiet.ts";

export interface Notice {
  readonly to: readonly string[];
  readonly params: Params;
  /** The page that says more, from the root of the site. */
  readonly link: string;
  /** The name of the event: whoever was told of it is not told again. */
  readonly once: string;
  /** What calendars read in its mail. */
  readonly calendar?: string | undefined;
  /** The papers that its mail carries, made only where there is a mail. */
  readonly papers?: (() => Promise<readonly { paper: string; name: string }[]>) | undefined;
  /** Its mail where it has one of its own, made only where there is a mail. */
  readonly letter?: ((to: { language: Language }) => Promise<Letter>) | undefined;
}

export interface Letter {
  readonly subject: string;
  readonly body: string;
  readonly fromName?: string;
  readonly replyTo?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Tells people of something, each in the way they chose for its kind, once. Written in the transaction of
 * what it tells: a mail leaves if and only if that is committed. Nobody is told of their own act.
 */
export async function notify(scene: Scene, kind: NoticeKind, notice: Notice): Promise<void> {
  const { db, cooperative, actor } = scene;
  const others = notice.to.filter((person) => person !== actor.person);
  if (others.length === 0) return;
  const { params, link, once } = notice;
  const quiet = await quietUntil(scene, others);
  for (const { person, email, language, way } of await listAddressees(db, cooperative, kind.name, others)) {
    const chosen = way ?? kind.usual;
    if (chosen === "none") continue;
    const told = await insertNotice(scene, { person, kind: kind.name, params, link, once, way: chosen });
    if (!told || chosen !== "mail") continue;
    const sentence = say(kind.says, language, params);
    const own = await notice.letter?.({ language });
    await sendMail(scene, {
      ...{ to: email, notBefore: quiet.get(person) },
      subject: sentence,
      body: say(mailWords.body, language, {
        ...{ sentence, why: say(kind.label, language) },
        ...{ link: `{origin}${link}`, origin: "{origin}" },
      }),
      about: `notice:${once}`,
      ...(notice.calendar && { calendar: notice.calendar }),
      ...(notice.papers && { attachments: await notice.papers() }),
      ...own,
    });
  }
}
