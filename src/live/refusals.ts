import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("live", {
  notOn: {
    fr: "Cet événement n’est pas publié, ou il n’a pas lieu : sa salle ouvre avec sa publication.",
    en: "This event is not published, or it does not take place: its room opens once it is published.",
  },
  over: {
    fr: "L’événement est terminé : écrivez aux personnes qui l’animent, ou ouvrez une discussion.",
    en: "The event is over: write to those who host it, or open a thread.",
  },
  askingClosed: {
    fr: "Les questions sont closes pour l’instant : gardez la vôtre, ou votez pour celles qui sont posées.",
    en: "Questions are closed for now: keep yours, or vote for those that were asked.",
  },
  notUnnamed: {
    fr: "Ici les questions portent un nom : décochez « sans mon nom », et posez-la.",
    en: "Questions bear a name here: untick “without my name”, and ask it.",
  },
  askedAlready: {
    fr: "Cette question est déjà posée : votez pour elle, elle montera.",
    en: "This question was asked already: vote for it, it will rise.",
  },
  manyQuestions: {
    fr: "Dix de vos questions attendent déjà : laissez-les d’abord recevoir une réponse, ou retirez-en une.",
    en: "Ten of your questions wait already: let them be answered first, or take one back.",
  },
  settled: {
    fr: "Cette question n’attend plus : elle a reçu sa réponse, ou elle a été écartée ou retirée.",
    en: "This question waits no longer: it was answered, put aside or taken back.",
  },
  whyMissing: {
    fr: "Pour écarter une question, dites pourquoi : la personne qui l’a posée le lira.",
    en: "To put a question aside, say why: whoever asked it will read it.",
  },
  rehearsalHalf: {
    fr: "Donnez le jour et l’heure de la répétition, ou aucun des deux.",
    en: "Give the day and the hour of the rehearsal, or neither.",
  },
  rehearsalLate: {
    fr: "La répétition a lieu avant l’événement, et pas dans le passé : choisissez une autre heure.",
    en: "The rehearsal takes place before the event, and not in the past: choose another time.",
  },
  notAFile: {
    fr: "« {name} » n’est pas un fichier que tout le monde peut ouvrir : donnez un PDF, une image ou un document.",
    en: "“{name}” is no file that everybody can open: give a PDF, a picture or a document.",
  },
  notDuring: {
    fr: "Cela se marque pendant l’événement, d’une heure avant à deux heures après.",
    en: "This is marked during the event, from an hour before it to two hours after.",
  },
  notFilmed: {
    fr: "Cet événement porte « ne pas enregistrer » : il n’a pas de replay.",
    en: "This event says “do not record”: it has no replay.",
  },
  hasReplay: {
    fr: "Un replay est à sa place : retirez-le d’abord.",
    en: "A replay stands in its place: take it away first.",
  },
  notBegun: {
    fr: "Le replay se prépare une fois l’événement commencé.",
    en: "The replay is prepared once the event has begun.",
  },
  filmTaken: {
    fr: "Cette vidéo est déjà le replay d’un autre événement : choisissez-en une autre.",
    en: "This video is the replay of another event already: choose another one.",
  },
});
