import { drawSecret } from "./drawn-secret.ts";

/**
 * A secret by which somebody is known without signing in. The short name of the cooperative stands before
 * it, so that no other one is looked into.
 */
export const drawHouseKey = (slug: string) => drawSecret(`${slug}_`);

/** The cooperative that a key says to be of; null for what is no key. */
export const slugOfHouseKey = (secret: string): string | null =>
  /^([a-z0-9-]{2,60})_[\w-]{43}$/.exec(secret)?.[1] ?? null;
