import type { NoticeKind, Way } from "../foundation/notice.ts";
import { defineWords, type Word } from "../foundation/words.ts";

const says = defineWords("groups.notice", {
  facilitator: {
    fr: "Vous animez désormais le groupe « {group} »",
    en: "You now facilitate the group “{group}”",
  },
  facilitatorLabel: { fr: "J’anime un groupe de travail", en: "I facilitate a working group" },
  mandate: {
    fr: "Le mandat du groupe « {group} » change : {why}",
    en: "The mandate of the group “{group}” changes: {why}",
  },
  mandateLabel: { fr: "Le mandat d’un de mes groupes change", en: "The mandate of one of my groups changes" },
  prolonged: {
    fr: "Le groupe « {group} » est prolongé jusqu’au {date} : {why}",
    en: "The group “{group}” is prolonged until {date}: {why}",
  },
  prolongedLabel: { fr: "Un de mes groupes est prolongé", en: "One of my groups is prolonged" },
  closed: {
    fr: "Le groupe « {group} » est clos : son bilan est à lire",
    en: "The group “{group}” is closed: its report is to be read",
  },
  closedLabel: { fr: "Un de mes groupes est clos", en: "One of my groups is closed" },
  came: { fr: "{name} rejoint le groupe « {group} »", en: "{name} joins the group “{group}”" },
  cameLabel: { fr: "Quelqu’un rejoint un groupe que j’anime", en: "Somebody joins a group I facilitate" },
  left: { fr: "{name} quitte le groupe « {group} »", en: "{name} leaves the group “{group}”" },
  leftLabel: { fr: "Quelqu’un quitte un groupe que j’anime", en: "Somebody leaves a group I facilitate" },
  request: {
    fr: "{name} demande à rejoindre le groupe « {group} »",
    en: "{name} asks to join the group “{group}”",
  },
  requestLabel: { fr: "Quelqu’un demande à rejoindre mon groupe", en: "Somebody asks to join my group" },
  invited: {
    fr: "{name} vous invite dans le groupe « {group} »",
    en: "{name} invites you into the group “{group}”",
  },
  invitedLabel: { fr: "On m’invite dans un groupe de travail", en: "I am invited into a working group" },
  invitationAnswered: {
    fr: "{name} {n:accepte|décline} votre invitation dans le groupe « {group} »",
    en: "{name} {n:accepts|declines} your invitation into the group “{group}”",
  },
  invitationAnsweredLabel: {
    fr: "La réponse à une invitation dans mon groupe",
    en: "The answer to an invitation into my group",
  },
  requestAnswered: {
    fr: "Votre demande de rejoindre le groupe « {group} » est {n:acceptée|déclinée}",
    en: "Your request to join the group “{group}” is {n:accepted|declined}",
  },
  requestAnsweredLabel: {
    fr: "La réponse à ma demande de rejoindre un groupe",
    en: "The answer to my request to join a group",
  },
  takenOut: {
    fr: "Vous n’êtes plus membre du groupe « {group} » : {why}",
    en: "You are no longer a member of the group “{group}”: {why}",
  },
  takenOutLabel: { fr: "On me retire d’un groupe", en: "I am taken out of a group" },
  ending: {
    fr: "Le groupe « {group} » finit le {date} : préparez son bilan, ou prolongez-le",
    en: "The group “{group}” ends on {date}: prepare its report, or prolong it",
  },
  decision: {
    fr: "Groupe « {group} », décision {number} : {title}",
    en: "Group “{group}”, decision {number}: {title}",
  },
  decisionLabel: { fr: "Un de mes groupes a décidé", en: "One of my groups decided" },
  endingLabel: { fr: "Un groupe que j’anime arrive à sa fin", en: "A group I facilitate comes to its end" },
});

const kind = (name: string, label: Word, sentence: Word, usual: Way): NoticeKind => ({
  ...{ name: `groups.${name}`, label, says: sentence, usual },
});

export const facilitatorNamed = kind("facilitator", says.facilitatorLabel, says.facilitator, "mail");
export const mandateAmended = kind("mandate", says.mandateLabel, says.mandate, "page");
export const groupProlonged = kind("prolonged", says.prolongedLabel, says.prolonged, "page");
export const groupClosed = kind("closed", says.closedLabel, says.closed, "page");
export const memberCame = kind("came", says.cameLabel, says.came, "page");
export const memberLeft = kind("left", says.leftLabel, says.left, "page");
export const requestMade = kind("request", says.requestLabel, says.request, "mail");
export const invited = kind("invited", says.invitedLabel, says.invited, "mail");
export const invitationAnswered = kind(
  "invitation-answered",
  says.invitationAnsweredLabel,
  says.invitationAnswered,
  "page",
);
export const requestAnswered = kind(
  "request-answered",
  says.requestAnsweredLabel,
  says.requestAnswered,
  "mail",
);
export const takenOut = kind("taken-out", says.takenOutLabel, says.takenOut, "mail");
export const groupEnding = kind("ending", says.endingLabel, says.ending, "mail");
export const decisionRecorded = kind("decision", says.decisionLabel, says.decision, "page");

export const membershipKinds: readonly NoticeKind[] = [
  ...[facilitatorNamed, mandateAmended, groupProlonged, groupClosed, memberCame, memberLeft],
  ...[requestMade, invited, invitationAnswered, requestAnswered, takenOut, groupEnding, decisionRecorded],
];
