import type { Scene } from "../foundation/scene.ts";
import type { Watch } from "../foundation/watch.ts";
import { say } from "../foundation/words.ts";
import { sendMail } from "../people/index.ts";
import { insertDigest, listUndigested, type Undigested } from "./digest.sql.ts";
import { kindNamed } from "./kinds.ts";
import { mailWords } from "./mail-words.ts";

/** Once a day, one letter to each person with what they were told and have not read since the last one. */
export const sendDigests: Watch = {
  name: "notices.send-digests",
  async run(scene) {
    const { db, cooperative, now } = scene;
    for (const { person, name, email, language, told } of await listUndigested(db, cooperative, now)) {
      const open = await stillOpen(scene, person, told);
      const lines = open.flatMap(({ kind, params, link }) => {
        const known = kindNamed(kind);
        return known ? [`– ${say(known.says, language, params)}\n  {origin}${link}`] : [];
      });
      await insertDigest(scene, person);
      if (lines.length === 0) continue;
      await sendMail(scene, {
        to: email,
        subject: say(mailWords.digestSubject, language, { n: lines.length }),
        body: say(mailWords.digestBody, language, { name, list: lines.join("\n\n"), origin: "{origin}" }),
      });
    }
  },
};

/** What may still be told: whoever left a group since reads no more of it. */
async function stillOpen(
  scene: Scene,
  person: string,
  told: Undigested["told"],
): Promise<Undigested["told"]> {
  const asked = new Map<string, readonly string[]>();
  for (const name of new Set(told.map(({ kind }) => kind))) {
    const links = told.filter(({ kind }) => kind === name).map(({ link }) => link);
    const still = kindNamed(name)?.still;
    asked.set(name, still ? await still(scene, person, links) : links);
  }
  return told.filter(({ kind, link }) => asked.get(kind)?.includes(link));
}
