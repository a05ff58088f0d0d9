import type { NoticeKind } from "../foundation/notice.ts";
import { defineWords } from "../foundation/words.ts";

const says = defineWords("journeys.notice", {
  shared: {
    fr: "{name} a partagé le compte rendu de votre entretien du {date}",
    en: "{name} shared the record of your interview of {date}",
  },
  sharedLabel: { fr: "Un compte rendu d’entretien est partagé", en: "The record of an interview is shared" },
  amended: {
    fr: "{name} a corrigé le compte rendu de votre entretien du {date}",
    en: "{name} amended the record of your interview of {date}",
  },
  amendedLabel: {
    fr: "Un compte rendu d’entretien est corrigé",
    en: "The record of an interview is amended",
  },
  message: { fr: "{name} vous a écrit", en: "{name} wrote to you" },
  messageLabel: { fr: "Un message de votre accompagnement", en: "A message of your support" },
  owed: {
    fr: "{name} : {held} {held:entretien partagé|entretiens partagés} depuis le {from}, il en faut {asked} jusqu’au {to}",
    en: "{name}: {held} {held:interview|interviews} shared since {from}, {asked} are needed until {to}",
  },
  owedLabel: {
    fr: "Les deux entretiens de l’année manquent",
    en: "The two interviews of the year are missing",
  },
  followed: {
    fr: "{name} vous accompagne à partir du {date}",
    en: "{name} follows you from {date} on",
  },
  followedLabel: { fr: "Votre accompagnement change de personne", en: "Somebody else follows you" },
  handed: {
    fr: "À partir du {date} vous accompagnez « {name} »{n:| et d’autres activités}",
    en: "From {date} on you follow “{name}”{n:| and other activities}",
  },
  handedLabel: { fr: "Des activités vous sont transmises", en: "Activities are handed over to you" },
  passed: {
    fr: "{name} vous a transmis une note privée au sujet de {of}",
    en: "{name} passed a private note about {of} on to you",
  },
  passedLabel: { fr: "Une note privée vous est transmise", en: "A private note is passed on to you" },
  notes: {
    fr: "« {name} » passe à quelqu’un d’autre le {date} : choisissez les notes à transmettre",
    en: "“{name}” goes to somebody else on {date}: choose the notes to pass on",
  },
  notesLabel: {
    fr: "Vos notes privées sont à transmettre, ou non",
    en: "Your private notes may be passed on",
  },
});

const kind = (
  name: string,
  label: NoticeKind["label"],
  said: NoticeKind["says"],
  usual: NoticeKind["usual"],
): NoticeKind => ({ name: `journeys.${name}`, label, says: said, usual });

export const interviewShared = kind("interview-shared", says.sharedLabel, says.shared, "mail");
export const interviewAmended = kind("interview-amended", says.amendedLabel, says.amended, "digest");
export const messageSent = kind("message-sent", says.messageLabel, says.message, "mail");
export const interviewsOwed = kind("interviews-owed", says.owedLabel, says.owed, "digest");
export const followedAnew = kind("followed-anew", says.followedLabel, says.followed, "mail");
export const handedOver = kind("handed-over", says.handedLabel, says.handed, "mail");
export const notePassed = kind("note-passed", says.passedLabel, says.passed, "digest");
export const notesToPass = kind("notes-to-pass", says.notesLabel, says.notes, "mail");

export const noticeKinds: readonly NoticeKind[] = [
  messageSent,
  interviewShared,
  interviewAmended,
  interviewsOwed,
  followedAnew,
  handedOver,
  notePassed,
  notesToPass,
];
