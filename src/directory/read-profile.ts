import { z } from "zod";
import { listFilmed } from "../channel/index.ts";
import { view } from "../foundation/view.ts";
import { readSeen } from "./find.sql.ts";
import { isOfHouse, isVisitor, sights } from "./profile.ts";
import { words } from "./words.ts";

/** The profile of somebody, as it is open to whoever reads it; of whoever is in no directory, nothing. */
export const readProfile = view({
  name: "directory.read-profile",
  label: words.readProfile,
  at: "GET /directory/{person}",
  input: z.object({ person: z.uuid(), house: z.string().max(60).optional() }),
  may: (actor) => isOfHouse(actor),
  async read({ person, house = null }, { db, cooperative: here, actor, now, today }) {
    const from = { here, sight: "cooperative" as const, wide: true, today };
    const seen = await readSeen(db, from, { person, house });
    const scopes = ["members", "network", "public"] as const;
    const ask = { person, today, seen: { scopes, person: null, now } };
    const filmed = seen?.cooperative === here ? await listFilmed(db, here, ask) : [];
    return seen && { ...seen, here, own: seen.person === actor.person, filmed };
  },
});

/** One’s own profile as others see it, to be sure of it; null within where they see nothing. */
export const previewProfile = view({
  name: "directory.preview-profile",
  label: words.preview,
  at: "GET /my-profile/preview",
  input: z.object({ as: z.enum(sights).default("public") }),
  may: (actor) => isOfHouse(actor),
  async read({ as: sight }, { db, cooperative: here, actor, today }) {
    const from = { here, sight, wide: false, today };
    const seen = await readSeen(db, from, { person: actor.person as string, house: null });
    return { sight, seen };
  },
});

/** What a profile says to everybody. */
export const publicProfile = view({
  name: "directory.public-profile",
  label: words.readProfile,
  at: "GET /public-directory/{person}",
  input: z.object({ person: z.uuid() }),
  may: (actor) => isVisitor(actor),
  async read({ person }, { db, cooperative: here, now, today }) {
    const seen = await readSeen(db, { here, sight: "public", wide: false, today }, { person, house: null });
    const ask = { person, today, seen: { scopes: ["public"] as const, person: null, now } };
    return seen && { ...seen, filmed: await listFilmed(db, here, ask) };
  },
});
