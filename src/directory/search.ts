import { z } from "zod";
import { plain } from "../foundation/plain.ts";
import type { Asked } from "./find.sql.ts";
import { listed, wordsOf } from "./profile.ts";

const terms = () =>
  z
    .union([z.string().transform((one) => [one]), z.array(z.string())])
    .pipe(z.array(z.string().trim().min(1).max(80)).max(8))
    .default([]);

/** What one looks for: its address holds it all, so that it can be sent to somebody. */
export const searchShape = {
  q: z.string().trim().max(120).default(""),
  ...{ skill: terms(), sector: terms(), place: terms(), language: terms() },
  available: z.coerce.boolean().default(false),
  wide: z.coerce.boolean().default(false),
};
export const searchInput = z.object(searchShape);
export type SearchInput = z.output<typeof searchInput>;

export const askedOf = (input: SearchInput): Asked => ({
  words: wordsOf(input.q),
  terms: listed.flatMap((field) => input[field].map((label) => ({ field, label: plain(label) }))),
  available: input.available,
});
