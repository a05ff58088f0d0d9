/** What the terminal of the operator says while the program starts. */

import type { DemoVisitor } from "../../demo/index.ts";
import { operatorLanguage, type Sentence } from "../../foundation/postgres/index.ts";
import type { OpenDatabase } from "./open-database.ts";

export const labels = {
  database: { fr: "Base de données", en: "Database" },
  migrations: { fr: "Mise à jour de la base", en: "Database migrations" },
  build: { fr: "Construction des pages", en: "Building the pages" },
  demonstration: { fr: "Coopératives de démonstration", en: "Demonstration cooperatives" },
  unchanged: { fr: "inchangées", en: "unchanged" },
  notEmpty: { fr: "la base contient déjà une coopérative", en: "the database holds a cooperative already" },
  fault: {
    fr: "Ensemble n’a pas pu démarrer, et c’est une erreur du programme :",
    en: "Ensemble could not start, and this is an error of the program:",
  },
} satisfies Record<string, Sentence>;

/** Where the data is, which matters when root's closed home sent it elsewhere. */
export function sayWhere({ where, adopted }: OpenDatabase): Sentence {
  if (!where) return { fr: "serveur de DATABASE_URL", en: "server of DATABASE_URL" };
  const place = {
    fr: `dans ${where.data}, compte ${where.user}`,
    en: `in ${where.data}, account ${where.user}`,
  };
  return adopted ? { fr: `déjà en marche, ${place.fr}`, en: `already running, ${place.en}` } : place;
}

export function sayMigrations({ applied }: { applied: number }): Sentence {
  if (applied === 0) return { fr: "à jour", en: "up to date" };
  return {
    fr: `${applied} ${applied === 1 ? "étape" : "étapes"}`,
    en: `${applied} ${applied === 1 ? "step" : "steps"}`,
  };
}

/** The address, whom to be, and where mail waits when no server sends it. */
export function sayReady(
  { url, outbox }: { url: string; outbox: string | null },
  visitors: readonly DemoVisitor[],
): string {
  const french = operatorLanguage() === "fr";
  // Passkeys know places by name, never by number (WebAuthn, 5.1.3).
  const named = (address: string) => address.replace("//127.0.0.1:", "//localhost:");
  const lines = [`\n  ${french ? "Ensemble est prêt :" : "Ensemble is ready:"} ${named(url)}\n`];
  if (visitors.length > 0) lines.push(french ? "  Connectez-vous comme :" : "  Sign in as:");
  const width = Math.max(0, ...visitors.map(({ email }) => email.length));
  for (const { email, password, role } of visitors)
    lines.push(`    ${email.padEnd(width)}  ${password}  ${role}`);
  if (outbox) lines.push(`\n  ${french ? "Courrier en attente :" : "Waiting mail:"} ${named(outbox)}`);
  lines.push(`\n  ${french ? "Ctrl-C pour arrêter." : "Ctrl-C to stop."}\n`);
  return lines.join("\n");
}
