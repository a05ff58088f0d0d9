import { z } from "zod";
import { type Actor, has } from "../foundation/actor.ts";
import { operation } from "../foundation/operation.ts";
import { file } from "../foundation/uploaded-file.ts";
import { lockLetterhead, putLetterhead } from "./letterhead.sql.ts";
import { readLogo } from "./logo.ts";
import { keepPaper } from "./paper.sql.ts";
import { words } from "./words.ts";

export const mayKeepLetterhead = (actor: Actor): boolean => has(actor, "director");

/** Change the head of the cooperative's own paper: its logo, or none. What was issued keeps what it bore. */
export const changeLetterhead = operation({
  name: "documents.change-letterhead",
  label: words.changeLetterhead,
  at: "PUT /letterhead",
  input: z.object({ logo: file().optional(), dropLogo: z.boolean().default(false) }),
  async find({ logo, dropLogo }, { db, cooperative }) {
    const before = await lockLetterhead(db, cooperative);
    return { before, dropLogo, logo: logo ? await readLogo(logo) : null };
  },
  may: mayKeepLetterhead,
  whyNot: ({ logo }) => (logo && "refusal" in logo ? logo.refusal : null),
  async effect({ before, dropLogo, logo }, scene) {
    const given = logo && "bytes" in logo ? await keepPaper(scene, logo) : null;
    const kept = given ?? (dropLogo ? null : before);
    const { db, cooperative, now, actor } = scene;
    await putLetterhead(db, cooperative, { logo: kept, now, by: actor.person });
    return { logo: kept };
  },
});
