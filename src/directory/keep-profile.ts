import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { plain } from "../foundation/plain.ts";
import { secret } from "../foundation/secret.ts";
import { lockProfile, putProfile, readOwn } from "./profile.sql.ts";
import {
  availabilities,
  fields,
  isOfHouse,
  listed,
  mostTerms,
  type Said,
  scopes,
  termsOf,
} from "./profile.ts";
import { refusals } from "./refusals.ts";
import { findTermsNamed } from "./term.sql.ts";
import { words } from "./words.ts";

const text = (most: number) => z.string().trim().max(most, { error: "too-long" }).default("");

/**
 * Say what one does and wishes to be asked, and who may read each line. Nobody is in the directory who has
 * not said so; whoever takes it back is gone from it at once, and what they wrote waits for them.
 */
export const keepProfile = operation({
  name: "directory.keep-profile",
  label: words.keepProfile,
  at: "PUT /my-profile",
  input: z.object({
    reach: z.enum(scopes, { error: "not-chosen" }),
    scopes: z.partialRecord(z.enum(fields), z.enum(scopes)).default({}),
    ...{ about: secret(text(1000)), asked: secret(text(600)), phone: secret(text(40)) },
    ...{ skill: text(1000), sector: text(600), place: text(600), language: text(400) },
    availability: z.enum(["", ...availabilities]).default(""),
  }),
  async find(input, { db, cooperative, actor }) {
    const person = actor.person as string;
    await lockProfile(db, cooperative, person);
    const known = await findTermsNamed(db, cooperative, termsOf(input.skill).map(plain));
    return { input, person, known, own: await readOwn(db, cooperative, person) };
  },
  may: (actor) => isOfHouse(actor),
  whyNot({ input, known }) {
    for (const field of listed) {
      const terms = termsOf(input[field]);
      if (terms.length > mostTerms) return refusals.tooManyTerms({ most: mostTerms }, field);
      const long = terms.find((term) => term.length > 80 && !known.has(plain(term)));
      if (long) return refusals.termTooLong({ term: `${long.slice(0, 40)}…` }, field);
    }
    if (input.phone && !/^[+\d][\d\s.()-]{5,}$/.test(input.phone)) return refusals.notAPhone({}, "phone");
    const silent = !input.about && termsOf(input.skill).length === 0;
    return input.reach !== "me" && silent ? refusals.nothingSaid({}, "about") : null;
  },
  async effect({ input, person, known, own }, scene) {
    const whole = (["about", "asked", "phone", "availability"] as const).flatMap((field): Said[] =>
      input[field] ? [{ field, label: input[field] }] : [],
    );
    const terms = listed.flatMap((field) =>
      termsOf(input[field]).map((label): Said => {
        const term = field === "skill" ? known.get(plain(label)) : undefined;
        return term ? { field, label: term.label, term } : { field, label };
      }),
    );
    const rest = Object.fromEntries(fields.map((field) => [field, usual(field)]));
    await putProfile(scene, person, {
      reach: input.reach,
      scopes: { ...rest, ...own.scopes, ...input.scopes },
      said: [...whole, ...onceEach(terms)],
    });
    return { id: person };
  },
});

/** Two names of one term say it once. */
const onceEach = (said: readonly Said[]): Said[] => [
  ...new Map(said.map((one) => [`${one.field} ${plain(one.label)}`, one])).values(),
];

/** Until somebody says otherwise how they are reached is for nobody, and the rest for their cooperative. */
export const usual = (field: (typeof fields)[number]) =>
  field === "email" || field === "phone" ? ("me" as const) : ("cooperative" as const);
