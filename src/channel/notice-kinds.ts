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

export const noticeKinds: readonly NoticeKind[] = [filmReady, filmFailed, consentAsked, consentAnswered];
