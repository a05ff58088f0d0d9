import { defineWords } from "../foundation/words.ts";

export const words = defineWords("channel.comment", {
  moderationPlace: { fr: "Modération", en: "Moderation" },
  comments: { fr: "Commentaires", en: "Comments" },
  commentsRule: { fr: "Commentaires", en: "Comments" },
  "rule-first": {
    fr: "Ouverts ; le premier de chaque personne est relu avant d’être montré",
    en: "Open; the first of each person is read before it is shown",
  },
  "rule-all": {
    fr: "Ouverts ; chacun est relu avant d’être montré",
    en: "Open; each is read before it is shown",
  },
  "rule-none": { fr: "Ouverts, montrés tout de suite", en: "Open, shown at once" },
  "rule-off": { fr: "Fermés", en: "Closed" },
  writeComment: { fr: "Publier mon commentaire", en: "Post my comment" },
  answer: { fr: "Répondre à {name}", en: "Answer {name}" },
  judgeComment: { fr: "Décider d’un commentaire", en: "Decide about a comment" },
  withdrawComment: { fr: "Retirer mon commentaire", en: "Take my comment back" },
  withdrawEffect: {
    fr: "Plus personne ne le lira. Les réponses restent.",
    en: "Nobody reads it any more. The answers stay.",
  },
  reportComment: { fr: "Signaler", en: "Report" },
  hideComment: { fr: "Masquer", en: "Hide" },
  showComment: { fr: "Montrer", en: "Show" },
  text: { fr: "Votre commentaire", en: "Your comment" },
  textForAll: {
    fr: "Tout le monde le lira avec votre nom, comme la vidéo.",
    en: "Everybody reads it with your name, like the video.",
  },
  textForMembers: {
    fr: "Les membres qui voient la vidéo le liront avec votre nom.",
    en: "The members who see the video read it with your name.",
  },
  why: { fr: "Raison", en: "Reason" },
  whyHelp: { fr: "L’auteur la lira.", en: "Its author reads it." },
  whyOptional: {
    fr: "L’auteur la lira. Pour montrer, elle n’est pas obligatoire.",
    en: "Its author reads it. To show it, none is needed.",
  },
  whyReported: {
    fr: "L’auteur et les personnes qui ont signalé la liront.",
    en: "Its author and whoever reported it read it.",
  },
  waits: { fr: "À relire avant d’être montré", en: "To be read before it is shown" },
  ownWaits: {
    fr: "L’animation le relit d’abord ; les autres ne le voient pas encore.",
    en: "Those who animate read it first; the others do not see it yet.",
  },
  hidden: { fr: "Masqué par {name} : {why}", en: "Hidden by {name}: {why}" },
  gone: { fr: "Ce commentaire n’est plus montré.", en: "This comment is no longer shown." },
  wasReported: { fr: "Signalé", en: "Reported" },
  noComment: { fr: "Personne n’a encore commenté.", en: "Nobody has commented yet." },
  closed: { fr: "Les commentaires sont fermés.", en: "Comments are closed." },
  more: { fr: "Plus", en: "More" },
  signIn: { fr: "Pour commenter, connectez-vous", en: "To comment, sign in" },
  queueCount: {
    fr: "{n} {n:commentaire attend|commentaires attendent} d’être {n:relu|relus}",
    en: "{n} {n:comment waits|comments wait} to be read",
  },
  noWaiting: { fr: "Rien n’attend", en: "Nothing waits" },
  noWaitingWhy: {
    fr: "Les premiers commentaires d’une personne et ceux qui sont signalés arrivent ici.",
    en: "The first comments of a person and those that are reported come here.",
  },
  reportedBy: { fr: "{name} : « {why} »", en: "{name}: “{why}”" },
});
