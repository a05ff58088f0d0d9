import { z } from "zod";
import { view } from "../foundation/view.ts";
import { mayKeepLetterhead } from "./change-letterhead.ts";
import { readLetterheadLogo } from "./letterhead.sql.ts";
import { words } from "./words.ts";

/** The head of the cooperative's own paper, its logo in base 64. */
export const letterhead = view({
  name: "documents.read-letterhead",
  label: words.letterhead,
  at: "GET /letterhead",
  input: z.object({}),
  may: (actor) => actor.roles.size > 0,
  async read(_, { db, cooperative, actor }) {
    const logo = await readLetterheadLogo(db, cooperative);
    return {
      logo: logo && { mediaType: logo.mediaType, base64: logo.bytes.toString("base64") },
      mayChange: mayKeepLetterhead(actor),
    };
  },
});
