import type { NoticeKind, Way } from "../foundation/notice.ts";
import { defineWords, type Word } from "../foundation/words.ts";

const says = defineWords("forum.notice", {
  invited: {
    fr: "{name} vous propose d’animer « {title} » au forum {edition}",
    en: "{name} asks you to run “{title}” at the forum {edition}",
  },
  invitedLabel: {
    fr: "On me propose d’animer un atelier du forum",
    en: "I am asked to run a forum workshop",
  },
  answered: { fr: "{name} anime « {title} » avec vous", en: "{name} runs “{title}” with you" },
  answeredLabel: { fr: "On accepte d’animer avec moi", en: "Somebody agrees to run it with me" },
  declined: { fr: "{name} n’anime pas « {title} »", en: "{name} does not run “{title}”" },
  declinedLabel: { fr: "On décline d’animer avec moi", en: "Somebody declines to run it with me" },
  accepted: {
    fr: "Votre atelier « {title} » est retenu pour {edition} : confirmez que vous venez",
    en: "Your workshop “{title}” is accepted for {edition}: confirm that you come",
  },
  acceptedLabel: { fr: "Mon atelier est retenu", en: "My workshop is accepted" },
  rejected: {
    fr: "Votre atelier « {title} » n’a pas pu être retenu pour {edition}",
    en: "Your workshop “{title}” could not be taken for {edition}",
  },
  rejectedLabel: { fr: "Mon atelier n’est pas retenu", en: "My workshop is not taken" },
  cancelled: {
    fr: "L’atelier « {title} » du forum {edition} est annulé : {why}",
    en: "The workshop “{title}” of the forum {edition} is cancelled: {why}",
  },
  cancelledLabel: { fr: "Un atelier que j’anime est annulé", en: "A workshop I run is cancelled" },
  released: {
    fr: "Le programme de {edition} est publié : {n} {n:atelier|ateliers}",
    en: "The programme of {edition} is released: {n} {n:workshop|workshops}",
  },
  releasedLabel: { fr: "Le programme du forum est publié", en: "The forum programme is released" },
  moved: {
    fr: "« {title} », que vous avez marqué, est déplacé au {date} à {time}, {place} : {why}",
    en: "“{title}”, which you marked, is moved to {date} at {time}, {place}: {why}",
  },
  movedLabel: { fr: "Un atelier que j’ai marqué est déplacé", en: "A session I marked is moved" },
  handed: {
    fr: "{name} anime {n} {n:proposition|propositions} de {edition} : la réponse est à vous",
    en: "{name} runs {n} {n:proposal|proposals} of {edition}: the answer is yours to give",
  },
  handedLabel: {
    fr: "Quelqu’un de l’équipe me passe une réponse du forum",
    en: "Somebody of the team hands an answer of the forum over to me",
  },
  off: {
    fr: "« {title} », que vous avez marqué, n’a pas lieu comme prévu : {why}",
    en: "“{title}”, which you marked, does not take place as planned: {why}",
  },
  offLabel: { fr: "Un atelier que j’ai marqué n’a pas lieu", en: "A session I marked does not take place" },
});

const kind = (name: string, label: Word, said: Word, usual: Way): NoticeKind => ({
  ...{ name: `forum.${name}`, label, says: said, usual },
});

export const hostInvited = kind("invited", says.invitedLabel, says.invited, "mail");
export const hostAnswered = kind("host-answered", says.answeredLabel, says.answered, "page");
export const hostDeclined = kind("host-declined", says.declinedLabel, says.declined, "mail");
export const proposalAccepted = kind("accepted", says.acceptedLabel, says.accepted, "mail");
export const proposalDeclined = kind("rejected", says.rejectedLabel, says.rejected, "mail");
export const sessionCancelled = kind("cancelled", says.cancelledLabel, says.cancelled, "mail");
export const programmeReleased = kind("released", says.releasedLabel, says.released, "digest");
export const starMoved = kind("moved", says.movedLabel, says.moved, "mail");
export const starOff = kind("off", says.offLabel, says.off, "mail");

export const answersHandedOver = kind("handed-over", says.handedLabel, says.handed, "mail");

export const noticeKinds: readonly NoticeKind[] = [
  ...[hostInvited, hostAnswered, hostDeclined, proposalAccepted, proposalDeclined, sessionCancelled],
  ...[programmeReleased, starMoved, starOff, answersHandedOver],
];
