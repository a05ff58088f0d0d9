import { defineWords } from "../foundation/words.ts";

/** What is said where the people of another program are taken over. */
export const importWords = defineWords("people.import", {
  importPeople: { fr: "Reprendre les personnes", en: "Take over the people" },
  intro: {
    fr:
      "Une ligne par personne, avec son adresse et ses rôles. Une adresse déjà connue est la même " +
      "personne : elle garde son nom, son mot de passe et sa langue.",
    en:
      "One line for each person, with their address and roles. An address that is known is the same " +
      "person, who keeps name, password and language.",
  },
  inviteNew: { fr: "Inviter par courriel les personnes nouvelles", en: "Invite new people by e-mail" },
  inviteNewHelp: {
    fr: "Sans cette case, personne ne reçoit de message ; chaque fiche permet d’inviter plus tard.",
    en: "Without it nobody receives a message; each person’s page invites later.",
  },
  inviteAgain: {
    fr: "Inviter aussi les personnes déjà connues qui n’ont pas choisi de mot de passe",
    en: "Invite also people who are known and have not chosen a password",
  },
  people: {
    fr: "{n} {n:personne|personnes}, dont {fresh} {fresh:nouvelle|nouvelles}",
    en: "{n} {n:person|people}, {fresh} of them new",
  },
  mandates: { fr: "{n} {n:rôle donné|rôles donnés}", en: "{n} {n:role|roles} given" },
  held: {
    fr: "{n} {n:rôle déjà tenu, laissé tel quel|rôles déjà tenus, laissés tels quels}",
    en: "{n} {n:role|roles} held already, left as {n:it is|they are}",
  },
  invitations: {
    fr: "{n} {n:invitation envoyée|invitations envoyées} par courriel",
    en: "{n} {n:invitation|invitations} sent by e-mail",
  },
});
