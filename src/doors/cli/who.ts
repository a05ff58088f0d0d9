import type { Actor } from "../../foundation/actor.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import type { Db } from "../../foundation/database.ts";
import { StartRefusal } from "../../foundation/postgres/index.ts";
import { systemClock } from "../../foundation/scene.ts";
import { findWhereaboutsOf, withoutRoles } from "../../people/index.ts";
import { findHouse, type House } from "./place.sql.ts";

/** Where a command acts; cooperative 0 where there is none yet. */
export async function whereTo(db: Db, slug: string | undefined): Promise<House> {
  const house = await findHouse(db, slug);
  if (house) return house;
  if (!slug) return { id: 0, slug: "" };
  throw new StartRefusal({
    fr: `La coopérative « ${slug} » n’existe pas ici.`,
    en: `There is no cooperative “${slug}” here.`,
  });
}

/** The person of that address with what they may there today, by the very rule of the web. */
export async function actorAs(db: Db, house: House, email: string): Promise<Actor> {
  const choice = { cooperative: house.slug, hat: null };
  const here = await findWhereaboutsOf(db, email, choice, civilDateOf(systemClock()));
  if (!here)
    throw new StartRefusal({
      fr: `Personne ne porte l'adresse ${email}.`,
      en: `Nobody has the address ${email}.`,
    });
  // Someone who holds no role there is shown another of their cooperatives on the web: not on a command line.
  return here.cooperative?.slug === house.slug ? here.actor : withoutRoles(here.actor);
}
