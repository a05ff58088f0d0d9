import { StartRefusal } from "./start-refusal.ts";

/** Every reason for which the embedded database does not start. */
export const refuse = {
  noBinaries: (machine: string) =>
    new StartRefusal({
      fr: `Aucune base de données n’est fournie pour cette machine (${machine}) : donnez dans DATABASE_URL l’adresse d’un serveur PostgreSQL 15 ou plus récent.`,
      en: `No database is supplied for this machine (${machine}): give the address of a PostgreSQL server, 15 or newer, in DATABASE_URL.`,
    }),
  binariesDoNotRun: (user: string, reason: string) =>
    new StartRefusal({
      fr: `La base de données fournie ne s’exécute pas sur cette machine (compte ${user} : ${reason}) : donnez dans DATABASE_URL l’adresse d’un serveur PostgreSQL 15 ou plus récent.`,
      en: `The supplied database does not run on this machine (account ${user}: ${reason}): give the address of a PostgreSQL server, 15 or newer, in DATABASE_URL.`,
    }),
  otherVersion: (directory: string, found: string, ours: string) =>
    Number(found) > Number(ours)
      ? new StartRefusal({
          fr: `Le dossier de données ${directory} a été écrit par PostgreSQL ${found}, plus récent que la version ${ours} d’ici : installez la version d’Ensemble qui l’a écrit, ou une plus récente.`,
          en: `The data directory ${directory} was written by PostgreSQL ${found}, newer than version ${ours} here: install the version of Ensemble that wrote it, or a newer one.`,
        })
      : new StartRefusal({
          fr: `Le dossier de données ${directory} a été écrit par PostgreSQL ${found}, plus ancien que la version ${ours} d’ici : sauvegardez-le avec la version d’Ensemble qui l’a écrit, puis restaurez-le dans celle-ci.`,
          en: `The data directory ${directory} was written by PostgreSQL ${found}, older than version ${ours} here: back it up with the version of Ensemble that wrote it, then restore it into this one.`,
        }),
  notACluster: (directory: string) =>
    new StartRefusal({
      fr: `Le dossier ${directory} ne contient pas une base de données entière (PG_VERSION ou mots de passe absents) : restaurez une sauvegarde, ou choisissez un autre dossier avec ENSEMBLE_DATA.`,
      en: `The directory ${directory} does not hold a whole database (PG_VERSION or passwords missing): restore a backup, or choose another directory with ENSEMBLE_DATA.`,
    }),
  notReadable: (directory: string) =>
    new StartRefusal({
      fr: `Le dossier de données ${directory} appartient à un autre compte : lancez Ensemble avec le compte qui l’a créé.`,
      en: `The data directory ${directory} belongs to another account: run Ensemble with the account that created it.`,
    }),
  movedAway: (directory: string, real: string) =>
    new StartRefusal({
      fr: `Les données de ${directory} se trouvent dans ${real}, qui n’existe pas ou plus : remettez-les à cette place, ou restaurez une sauvegarde.`,
      en: `The data of ${directory} lies in ${real}, which is not there: put it back in that place, or restore a backup.`,
    }),
  heldByAnother: (directory: string, pid: number) =>
    new StartRefusal({
      fr: `Un serveur PostgreSQL qu’Ensemble n’a pas lancé (processus ${pid}) utilise déjà ${directory} : arrêtez-le, puis recommencez.`,
      en: `A PostgreSQL server that Ensemble did not start (process ${pid}) already uses ${directory}: stop it, then try again.`,
    }),
  doesNotStart: (log: string, reason: string) =>
    new StartRefusal({
      fr: `La base de données ne démarre pas : ${reason} (journal : ${log}).`,
      en: `The database does not start: ${reason} (log: ${log}).`,
    }),
  busyTooLong: (directory: string, pid: string) =>
    new StartRefusal({
      fr: `Un autre programme (processus ${pid}) démarre ou arrête la base de données de ${directory} depuis plus d’une minute : attendez sa fin, puis recommencez.`,
      en: `Another program (process ${pid}) has been starting or stopping the database of ${directory} for more than a minute: wait for its end, then try again.`,
    }),
};
