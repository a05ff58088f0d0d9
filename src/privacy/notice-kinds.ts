import type { NoticeKind } from "../foundation/notice.ts";
import { defineWords } from "../foundation/words.ts";

const says = defineWords("privacy.notice", {
  asked: {
    fr: "{name} fait une demande sur ses données : répondre avant le {date}",
    en: "{name} asks something about their data: answer before {date}",
  },
  askedLabel: { fr: "Demande sur des données personnelles", en: "A request about personal data" },
  late: {
    fr: "La demande de {name} sur ses données attend une réponse avant le {date}",
    en: "The request of {name} about their data must be answered before {date}",
  },
  extended: {
    fr: "La réponse à votre demande sur vos données est reportée au {date} : {reason}",
    en: "The answer to your request about your data is put off to {date}: {reason}",
  },
  answered: {
    fr: "Une réponse est donnée à votre demande sur vos données",
    en: "Your request about your data is answered",
  },
  mineLabel: { fr: "Suite donnée à ma demande sur mes données", en: "What follows my request about my data" },
  termsOver: {
    fr: "Des données de {n} {n:personne|personnes} arrivent au bout de leur durée : les revoir avant effacement",
    en: "Data of {n} {n:person|people} reach the end of their term: review them before erasure",
  },
  termsOverLabel: { fr: "Données au bout de leur durée", en: "Data at the end of their term" },
  taken: {
    fr: "{name} a emporté une copie de vos données, à votre demande écrite",
    en: "{name} took a copy of your data away, at your written request",
  },
  takenLabel: { fr: "Copie de mes données emportée", en: "A copy of my data taken away" },
});

const kind = (
  name: string,
  label: NoticeKind["label"],
  said: NoticeKind["says"],
  usual: NoticeKind["usual"],
): NoticeKind => ({ name: `privacy.${name}`, label, says: said, usual });

export const requestMade = kind("request-made", says.askedLabel, says.asked, "mail");
export const requestLate = kind("request-late", says.askedLabel, says.late, "mail");
export const requestExtended = kind("request-extended", says.mineLabel, says.extended, "mail");
export const requestAnswered = kind("request-answered", says.mineLabel, says.answered, "page");
export const termsOver = kind("terms-over", says.termsOverLabel, says.termsOver, "digest");
export const dataTaken = kind("data-taken", says.takenLabel, says.taken, "mail");

export const noticeKinds: readonly NoticeKind[] = [
  requestMade,
  requestLate,
  requestExtended,
  requestAnswered,
  termsOver,
  dataTaken,
];
