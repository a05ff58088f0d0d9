import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("channel", {
  fileTooLarge: {
    fr: "« {name} » pèse {size} Go, et une vidéo en a {most} au plus : exportez-la en 1080p, ou coupez-la en deux.",
    en: "“{name}” weighs {size} GB, and a video has {most} at most: export it in 1080p, or cut it in two.",
  },
  shownElsewhere: {
    fr: "Cette vidéo est montrée par un autre service : elle n’a pas de fichier ici. Ajoutez-en une nouvelle pour envoyer un fichier.",
    en: "This video is shown by another service: it has no file here. Add a new one to send a file.",
  },
  notAnAddress: {
    fr: "Cette adresse n’est pas celle d’une vidéo : collez celle d’une page YouTube, Vimeo ou PeerTube, qui commence par https.",
    en: "This address is not that of a video: paste that of a YouTube, Vimeo or PeerTube page, beginning with https.",
  },
  nothingToMake: {
    fr: "Rien n’est en préparation pour cette vidéo.",
    en: "Nothing is being prepared for this video.",
  },
  nothingToRetry: {
    fr: "Aucune préparation n’a échoué : il n’y a rien à reprendre.",
    en: "No preparation has failed: there is nothing to take up again.",
  },
  notPlayable: {
    fr: "Pour la montrer, envoyez d’abord son fichier et attendez qu’il soit prêt.",
    en: "To show it, first send its file and wait until it is ready.",
  },
  speakerRefused: {
    fr: "{name} refuse que son image soit montrée : la vidéo reste privée (article 9 du Code civil).",
    en: "{name} refuses to be shown: without their consent the video stays private (article 9 of the Civil Code).",
  },
  speakerSilent: {
    fr: "{name} n’a pas encore répondu : attendez son accord, la vidéo reste privée jusque-là.",
    en: "{name} has not answered yet: wait for their consent, the video stays private until then.",
  },
  captionsMissing: {
    fr: "Pour la montrer, donnez-lui des sous-titres relus, ou dites jusqu’à quand ils viendront : la page le dira.",
    en: "To show it, give it captions that somebody has read, or say until when they will come: the page says so.",
  },
  noNetwork: {
    fr: "Votre coopérative n’est dans aucun réseau : montrez la vidéo à ses membres, ou à tous.",
    en: "Your cooperative is in no network: show the video to its members, or to everybody, but not to a network.",
  },
  publicByTeam: {
    fr: "Pour la montrer hors de la coopérative, demandez à l’animation ou à la direction : elles parlent au nom de la coopérative.",
    en: "To show it outside the cooperative, ask those who animate or direct the cooperative: they speak in its name.",
  },
  beginsInPast: {
    fr: "La date annoncée est passée : choisissez-en une à venir, ou publiez maintenant.",
    en: "The day that is announced is past: choose one to come, or publish now.",
  },
  speakerTwice: {
    fr: "{name} est déjà parmi les personnes de cette vidéo.",
    en: "{name} is already among the people of this video.",
  },
  speakerUnreachable: {
    fr: "Choisissez une personne de la coopérative, ou donnez le nom et l’adresse électronique de quelqu’un d’autre.",
    en: "Choose somebody of the cooperative, or give the name and the address of somebody else.",
  },
  answeredAlready: {
    fr: "{name} a répondu : sa réponse reste avec la vidéo.",
    en: "{name} has answered: the answer stays with the video.",
  },
  notCaptions: {
    fr: "La ligne {line} n’est pas lisible comme sous-titres : chacun a ses heures, comme « 00:01.000 --> 00:04.000 », puis son texte, 600 signes au plus.",
    en: "Line {line} does not read as captions: each has its times, like “00:01.000 --> 00:04.000”, then its text, of 600 characters at most.",
  },
  notChapters: {
    fr: "La ligne {line} n’est pas un chapitre : écrivez l’instant puis le titre, « 4:05 Les charges », dans l’ordre.",
    en: "Line {line} is no chapter: write the instant, then the title, “4:05 The charges”, in order.",
  },
  commentsOff: {
    fr: "Les commentaires de cette vidéo sont fermés : écrivez à qui l’a apportée.",
    en: "The comments of this video are closed: write to whoever brought it.",
  },
  commentGone: {
    fr: "Ce commentaire n’est plus montré : rouvrez la page.",
    en: "This comment is no longer shown: open the page again.",
  },
  judgedAlready: {
    fr: "Une autre personne vient d’en décider : rouvrez la page pour voir ce qu’il en est.",
    en: "Somebody else has just decided about it: open the page again to see.",
  },
  reasonMissing: {
    fr: "Pour répondre, écrivez la raison : l’auteur et les personnes qui ont signalé la liront.",
    en: "To answer, write the reason: its author and whoever reported it read it.",
  },
  reportedAlready: {
    fr: "Vous avez déjà signalé ce commentaire : l’animation le relit.",
    en: "You have reported this comment already: those who animate read it.",
  },
  playlistChanged: {
    fr: "Une autre personne vient de modifier cette liste : rouvrez la page, puis refaites vos changements.",
    en: "Somebody else has just changed this list: open the page again, then make your changes once more.",
  },
  stillMaking: {
    fr: "Une version est en préparation : attendez qu’elle soit prête, ou arrêtez-la d’abord.",
    en: "A version is being prepared: wait until it is ready, or stop it first.",
  },
  notAnInstant: {
    fr: "Écrivez un instant comme « 0:12 », « 4:05,5 » ou « 1:02:03 ».",
    en: "Write an instant like “0:12”, “4:05,5” or “1:02:03”.",
  },
  cutBeyond: {
    fr: "Pour couper, gardez au moins une seconde, entre 0:00 et {length}.",
    en: "To cut it, keep one second at least, between 0:00 and {length}.",
  },
  notListed: {
    fr: "Pour la mettre en avant, montrez-la d’abord aux membres, au réseau ou à tous.",
    en: "To put it forward, show it first to members, to the network or to everybody.",
  },
  notFeatured: {
    fr: "Ce n’est pas la vidéo du moment : il n’y a rien à retirer.",
    en: "This is not the video of the moment: there is nothing to take away.",
  },
});
