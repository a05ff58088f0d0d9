import { resolve } from "node:path";

/** A path as it was typed: npm works in the project's folder, and says in which one the person was. */
export const placeOf = (path: string): string =>
  resolve(process.env.npm_lifecycle_event ? (process.env.INIT_CWD ?? "") : "", path);
