import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("threads", {
  locked: {
    fr: "Cette discussion est fermée : {why}. On n’y écrit plus.",
    en: "This thread is locked: {why}. Nothing more is written in it.",
  },
  notOfGroup: {
    fr: "Vous n’êtes pas, ou plus, membre de ce groupe, ou il est clos : choisissez un autre endroit.",
    en: "You are not a member of this group, or no longer, or it is closed: choose another place.",
  },
  cannotSee: {
    fr: "{names} ne peut pas lire cette discussion : personne n’est prévenu. Retirez la mention, ou faites entrer cette personne dans le groupe.",
    en: "{names} cannot read this thread: nobody is told. Take the mention off, or have this person join the group.",
  },
  notAFile: {
    fr: "« {name} » n’est ni un PDF, ni une image, ni un document de bureau : enregistrez-le sous l’une de ces formes.",
    en: "“{name}” is no PDF, picture or office document: save it in one of these forms.",
  },
  tooManyFiles: {
    fr: "Joignez {most} fichiers au plus à un message.",
    en: "Attach {most} files at most to a message.",
  },
  editedMeanwhile: {
    fr: "Ce message a changé pendant que vous l’écriviez, sur un autre appareil : votre texte est gardé ici, comparez-le à celui de la page.",
    en: "This message changed while you wrote it, on another device: your text is kept here, compare it with the one on the page.",
  },
  gone: {
    fr: "Ce message a été retiré : rechargez la page.",
    en: "This message was taken back: reload the page.",
  },
  notHidden: {
    fr: "Ce message n’est pas masqué : rechargez la page.",
    en: "This message is not hidden: reload the page.",
  },
  lockedAlready: {
    fr: "C’est déjà ainsi : rechargez la page.",
    en: "It is so already: reload the page.",
  },
  reportedAlready: {
    fr: "Vous avez déjà signalé ce message : il attend d’être lu par qui modère.",
    en: "You have already reported this message: it waits to be read by whoever moderates.",
  },
  answeredAlready: {
    fr: "Ce signalement a déjà sa réponse : rechargez la page.",
    en: "This report already has its answer: reload the page.",
  },
  wider: {
    fr: "Ce qui s’est dit entre quelques-uns ne s’ouvre pas à d’autres : seule une discussion où vous êtes seul à avoir écrit peut aller là.",
    en: "What was said among a few is not opened to others: only a thread in which you alone wrote may go there.",
  },
  samePlace: {
    fr: "La discussion a déjà ce titre et cette place.",
    en: "The thread already has this title and this place.",
  },
  noItem: {
    fr: "Choisissez des messages de cette discussion, et laissez-y le premier.",
    en: "Choose messages of this thread, and leave the first one in it.",
  },
  notSamePlace: {
    fr: "Deux discussions se réunissent au même endroit : déplacez l’une d’abord.",
    en: "Two threads are merged in the same place: first move one of them.",
  },
  mergedAlready: {
    fr: "Cette discussion a déjà été réunie à une autre.",
    en: "This thread was already merged with another one.",
  },
  unheard: {
    fr: "Vos messages n’atteignent plus personne ici : cette conversation est terminée.",
    en: "Your messages reach nobody here any more: this conversation is over.",
  },
  cannotReach: {
    fr: "{names} ne peut pas être joint par message : passez par un autre moyen.",
    en: "{names} cannot be reached by message: use another way.",
  },
  nobodyChosen: {
    fr: "Choisissez à qui vous écrivez.",
    en: "Choose to whom you write.",
  },
  notOfHouse: {
    fr: "Une des personnes choisies n’est plus dans la coopérative : rechargez la page.",
    en: "One of the people chosen is no longer in the cooperative: reload the page.",
  },
  tooManyPeople: {
    fr: "Une conversation réunit {most} personnes au plus, vous compris : au-delà, ouvrez une discussion ou un groupe.",
    en: "A conversation brings {most} people together at most, you included: beyond, open a thread or a group.",
  },
  notBetweenFew: {
    fr: "On ne quitte pas une discussion ouverte à tous : mettez-la plutôt en sourdine.",
    en: "One does not leave a thread that is open to all: mute it instead.",
  },
  archiveRefused: {
    fr: "Cette archive ne peut pas être reprise ; aucun message n’est entré. Corrigez-la, puis recommencez :\n{list}",
    en: "This archive cannot be taken over; no message entered. Correct it, then try again:\n{list}",
  },
  noPreview: {
    fr: "Cet aperçu n’est plus là : rechargez la page.",
    en: "This preview is there no more: reload the page.",
  },
  yourself: {
    fr: "On ne se bloque pas soi-même.",
    en: "One does not block oneself.",
  },
  fewOptions: {
    fr: "Proposez de deux à douze réponses, chacune sur sa ligne.",
    en: "Propose two to twelve answers, each on its line.",
  },
  closesPast: {
    fr: "Le sondage se ferme aujourd’hui au plus tôt.",
    en: "The poll closes today at the earliest.",
  },
  pollClosed: {
    fr: "Ce sondage est clos : on n’y répond plus, et il ne se rouvre pas.",
    en: "This poll is closed: it takes no more answers, and it does not open again.",
  },
  unknownOption: {
    fr: "Cette réponse n’est pas de ce sondage : rechargez la page.",
    en: "This answer is not of this poll: reload the page.",
  },
});
