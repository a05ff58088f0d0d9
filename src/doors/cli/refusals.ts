import { StartRefusal } from "../../foundation/postgres/index.ts";

/** Every reason, besides those of the embedded database, for which `npm start` does not start. */
export const refuse = {
  badPort: (given: string) =>
    new StartRefusal({
      fr: `PORT=${given} n’est pas un numéro de port : donnez un nombre de 1 à 65535.`,
      en: `PORT=${given} is not a port number: give a number from 1 to 65535.`,
    }),
  unknownOption: (given: string) =>
    new StartRefusal({
      fr: `L’option ${given} n’existe pas : la seule est --empty (npm start -- --empty).`,
      en: `There is no option ${given}: the only one is --empty (npm start -- --empty).`,
    }),
  portBusy: (port: number) =>
    new StartRefusal({
      fr: `Le port ${port} est déjà pris par un autre programme : arrêtez-le, ou choisissez un autre port (PORT=${port + 1} npm start).`,
      en: `Port ${port} is already used by another program: stop it, or choose another port (PORT=${port + 1} npm start).`,
    }),
  portForbidden: (port: number) =>
    new StartRefusal({
      fr: `Le compte qui lance Ensemble ne peut pas ouvrir le port ${port} : choisissez-en un au-dessus de 1024.`,
      en: `The account that runs Ensemble may not open port ${port}: choose one above 1024.`,
    }),
  badAddress: () =>
    new StartRefusal({
      fr: "DATABASE_URL n’est pas l’adresse d’une base PostgreSQL : elle a la forme postgres://compte:motdepasse@machine:5432/base.",
      en: "DATABASE_URL is not the address of a PostgreSQL database: it looks like postgres://account:password@host:5432/database.",
    }),
  noAnswer: (host: string) =>
    new StartRefusal({
      fr: `Aucun serveur PostgreSQL ne répond à l’adresse de DATABASE_URL (${host}) : vérifiez qu’il est démarré et que l’adresse est juste.`,
      en: `No PostgreSQL server answers at the address of DATABASE_URL (${host}): check that it runs and that the address is right.`,
    }),
  notLetIn: (host: string, reason: string) =>
    new StartRefusal({
      fr: `Le serveur de DATABASE_URL (${host}) refuse la connexion : ${reason}.`,
      en: `The server of DATABASE_URL (${host}) refuses the connection: ${reason}.`,
    }),
  tooOld: (version: string) =>
    new StartRefusal({
      fr: `Le serveur de DATABASE_URL est PostgreSQL ${version} : il faut la version 15 ou plus récente.`,
      en: `The server of DATABASE_URL is PostgreSQL ${version}: version 15 or newer is needed.`,
    }),
  newerDatabase: () =>
    new StartRefusal({
      fr: "Ces données ont été écrites par une version plus récente d’Ensemble : installez cette version, ou restaurez une sauvegarde plus ancienne.",
      en: "This data was written by a newer version of Ensemble: install that version, or restore an older backup.",
    }),
  withoutOut: (name: string, what: string) =>
    new StartRefusal({
      fr: `Dites où écrire : ${name} … out=${what}.`,
      en: `Say where to write: ${name} … out=${what}.`,
    }),
  unreadable: (path: string) =>
    new StartRefusal({
      fr: `Le fichier ${path} ne peut pas être lu : vérifiez son nom et vos droits.`,
      en: `The file ${path} cannot be read: check its name and your rights.`,
    }),
};
