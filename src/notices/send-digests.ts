import type { Watch } from "../foundation/watch.ts";
import { say } from "../foundation/words.ts";
import { sendMail } from "../people/index.ts";
import { insertDigest, listUndigested } from "./digest.sql.ts";
import { kindNamed } from "./kinds.ts";
import { mailWords } from "./mail-words.ts";

/** Once a day, one letter to each person with what they were told and have not read since the last one. */
export const sendDigests: Watch = {
  name: "notices.send-digests",
  async run(scene) {
    const { db, cooperative, now } = scene;
    for (const { person, name, email, language, told } of await listUndigested(db, cooperative, now)) {
      const lines = told.flatMap(({ kind, params, link }) => {
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
