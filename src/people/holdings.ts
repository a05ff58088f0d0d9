import type { Holding } from "../foundation/holding.ts";
import { defineWords } from "../foundation/words.ts";
import { forgetOldMail } from "./mail.sql.ts";
import { forgetAddress } from "./person.sql.ts";

const words = defineWords("people.holding", {
  identity: {
    fr: "Nom, adresse de courriel, langue, rôles tenus et leurs dates",
    en: "Name, e-mail address, language, roles held and their dates",
  },
  account: {
    fr: "Compte d’accès : mot de passe (haché), second facteur, clés d’accès et d’API, connexions ouvertes",
    en: "Account: password (hashed), second factor, passkeys and API keys, open sessions",
  },
  letters: {
    fr: "Courriels que l’outil a envoyés à la personne",
    en: "E-mails that the program sent to the person",
  },
  lists: { fr: "Filtres gardés et brouillons de saisie", en: "Kept filters and drafts of forms" },
  traces: {
    fr: "Trace des actes : ce qui fut saisi (qui, quand et quel acte restent, comme preuve)",
    en: "Trace of acts: what was typed (who, when and which act stay, as proof)",
  },
});

const emptied = { input: '{"erased": true}' };
/** What was typed for the books proves them as long as they are kept (C. com. art. L123-22). */
const ofBooks = { column: "operation", matching: "^(ledger|invoicing|activities)[.]" };

export const holdings: readonly Holding[] = [
  {
    name: "people.lists",
    label: words.lists,
    processing: "portal",
    tables: [
      { table: "people.saved_list", of: "person", erased: "deleted" },
      { table: "people.draft", of: "person", erased: "deleted" },
    ],
    term: "account",
    counts: "departure",
    asked: "at-once",
  },
  {
    name: "people.letters",
    label: words.letters,
    processing: "portal",
    tables: [{ table: "people.mail", of: { address: "recipient" }, erased: "deleted", everywhere: true }],
    term: "letters",
    counts: "own",
    asked: "at-once",
    own: { past: ({ db, cooperative }, past) => forgetOldMail(db, cooperative, past) },
  },
  {
    name: "people.account",
    label: words.account,
    processing: "portal",
    tables: [
      {
        table: "people.api_token_revocation",
        of: { through: "people.api_token", by: "token" },
        erased: "deleted",
      },
      { table: "people.api_token", of: "person", erased: "deleted", hidden: ["hash"] },
      ...["session", "account", "twoFactor", "passkey"].map((name) => ({
        ...{ table: `auth.${name}`, of: "userId", erased: "deleted" as const, everywhere: true as const },
        hidden: ["token", "password", "secret", "backupCodes", "publicKey", "credentialID", "accessToken"],
      })),
      { table: "auth.user", of: "id", erased: "deleted", everywhere: true },
    ],
    term: "account",
    counts: "departure",
    asked: "after-departure",
    shared: true,
    own: { erase: ({ db }, person) => forgetAddress(db, person) },
  },
  {
    name: "people.traces",
    label: words.traces,
    processing: "portal",
    tables: [
      { table: "foundation.audit", of: "person", erased: emptied, ofBooks },
      { table: "foundation.audit", of: "about", erased: emptied, ofBooks },
    ],
    term: "logs",
    counts: { column: "at" },
    asked: "after-departure",
  },
  {
    name: "people.identity",
    label: words.identity,
    processing: "portal",
    tables: [
      { table: "people.mandate", of: "person", erased: "stays" },
      {
        ...{ table: "people.person", of: "id", everywhere: true },
        erased: { given_name: "Personne", family_name: "effacée" },
      },
    ],
    term: "identity",
    counts: "departure",
    asked: "kept",
    shared: true,
  },
];
