import type { NoticeKind } from "../foundation/notice.ts";
import { defineWords } from "../foundation/words.ts";

const says = defineWords("channel.notice", {
  ready: { fr: "Votre vidéo « {title} » est prête", en: "Your video “{title}” is ready" },
  readyLabel: { fr: "Une de mes vidéos est prête", en: "One of my videos is ready" },
  failed: {
    fr: "Votre vidéo « {title} » n’a pas pu être préparée",
    en: "Your video “{title}” could not be prepared",
  },
  failedLabel: {
    fr: "Une de mes vidéos n’a pas pu être préparée",
    en: "One of my videos could not be prepared",
  },
  asked: {
    fr: "{name} vous demande votre accord pour montrer la vidéo « {title} »",
    en: "{name} asks whether you agree that the video “{title}” is shown",
  },
  askedLabel: {
    fr: "On me demande mon accord pour une vidéo",
    en: "I am asked whether a video may be shown",
  },
  answered: {
    fr: "{name} {n:accepte|refuse} d’apparaître dans « {title} »",
    en: "{name} {n:agrees|refuses} to be shown in “{title}”",
  },
  comment: {
    fr: "{name} a commenté la vidéo « {title} »",
    en: "{name} has commented on the video “{title}”",
  },
  commentLabel: {
    fr: "Un commentaire sur une vidéo où je suis, ou une réponse au mien",
    en: "A comment on a video of mine, or an answer to my own",
  },
  held: {
    fr: "Un commentaire de {name} sur « {title} » attend d’être relu",
    en: "A comment of {name} on “{title}” waits to be read",
  },
  heldLabel: { fr: "Un commentaire de vidéo à relire", en: "A comment on a video to read" },
  judged: {
    fr: "Votre commentaire sur « {title} » est {n:montré|masqué}. {why}",
    en: "Your comment on “{title}” is {n:shown|hidden}. {why}",
  },
  judgedLabel: {
    fr: "Ce que devient mon commentaire d’une vidéo",
    en: "What becomes of my comment on a video",
  },
  reported: {
    fr: "Un commentaire sur « {title} » est signalé",
    en: "A comment on “{title}” is reported",
  },
  reportedLabel: { fr: "Un commentaire de vidéo est signalé", en: "A comment on a video is reported" },
  reportAnswered: {
    fr: "Le commentaire que vous avez signalé sur « {title} » est {n:masqué|gardé} : {why}",
    en: "The comment you reported on “{title}” is {n:hidden|kept}: {why}",
  },
  reportAnsweredLabel: {
    fr: "La réponse à mon signalement d’un commentaire",
    en: "The answer to my report of a comment",
  },
  answeredLabel: { fr: "La réponse d’une personne filmée", en: "The answer of somebody who was filmed" },
});

const kind = (
  name: string,
  label: NoticeKind["label"],
  said: NoticeKind["says"],
  usual: NoticeKind["usual"],
): NoticeKind => ({ name: `channel.${name}`, label, says: said, usual });

export const filmReady = kind("ready", says.readyLabel, says.ready, "mail");
export const filmFailed = kind("failed", says.failedLabel, says.failed, "mail");
export const consentAsked = kind("consent-asked", says.askedLabel, says.asked, "mail");
export const consentAnswered = kind("consent-answered", says.answeredLabel, says.answered, "page");
export const commentWritten = kind("comment", says.commentLabel, says.comment, "page");
export const commentHeld = kind("comment-held", says.heldLabel, says.held, "mail");
export const commentJudged = kind("comment-judged", says.judgedLabel, says.judged, "page");
export const commentReported = kind("comment-reported", says.reportedLabel, says.reported, "mail");
export const commentReportAnswered = kind(
  "comment-report-answered",
  says.reportAnsweredLabel,
  says.reportAnswered,
  "page",
);

export const noticeKinds: readonly NoticeKind[] = [
  filmReady,
  filmFailed,
  consentAsked,
  consentAnswered,
  commentWritten,
  commentHeld,
  commentJudged,
  commentReported,
  commentReportAnswered,
];
