import type { NoticeKind } from "../foundation/notice.ts";
import { defineWords } from "../foundation/words.ts";

const says = defineWords("live.notice", {
  answered: {
    fr: "Votre question à « {title} » a reçu une réponse",
    en: "Your question at “{title}” was answered",
  },
  answeredLabel: {
    fr: "Une question que j’ai posée à un événement a reçu une réponse",
    en: "A question I asked at an event was answered",
  },
  replay: {
    fr: "Le replay de « {title} » est là",
    en: "The replay of “{title}” is here",
  },
  replayLabel: {
    fr: "Le replay d’un événement où j’étais",
    en: "The replay of an event I was at",
  },
  rehearsal: {
    fr: "Répétition de « {title} » le {date} à {time}",
    en: "Rehearsal of “{title}” on {date} at {time}",
  },
  rehearsalLabel: {
    fr: "La répétition d’un événement que j’anime",
    en: "The rehearsal of an event I host",
  },
});

export const questionAnswered: NoticeKind = {
  name: "live.question-answered",
  label: says.answeredLabel,
  says: says.answered,
  usual: "page",
};
export const rehearsalPlanned: NoticeKind = {
  name: "live.rehearsal-planned",
  label: says.rehearsalLabel,
  says: says.rehearsal,
  usual: "mail",
};

export const replayReady: NoticeKind = {
  name: "live.replay-ready",
  label: says.replayLabel,
  says: says.replay,
  usual: "digest",
};

export const noticeKinds: readonly NoticeKind[] = [questionAnswered, rehearsalPlanned, replayReady];
