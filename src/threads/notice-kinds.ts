import type { NoticeKind, Way } from "../foundation/notice.ts";
import { defineWords, type Word } from "../foundation/words.ts";
import { stillOf } from "./still.ts";

const says = defineWords("threads.notice", {
  item: { fr: "{name} a écrit dans « {title} »", en: "{name} wrote in “{title}”" },
  itemLabel: { fr: "On écrit dans une discussion que je suis", en: "Somebody writes in a thread I follow" },
  direct: { fr: "{name} vous a écrit : {title}", en: "{name} wrote to you: {title}" },
  directLabel: { fr: "On m’écrit un message", en: "Somebody writes me a message" },
  mention: { fr: "{name} vous nomme dans « {title} »", en: "{name} names you in “{title}”" },
  mentionLabel: { fr: "On me nomme dans une discussion", en: "I am named in a thread" },
  hidden: {
    fr: "Votre message dans « {title} » est masqué : {why}",
    en: "Your message in “{title}” is hidden: {why}",
  },
  hiddenLabel: { fr: "Un de mes messages est masqué", en: "One of my messages is hidden" },
  reported: {
    fr: "Un message est signalé dans « {title} »",
    en: "A message is reported in “{title}”",
  },
  reportedLabel: {
    fr: "Un message est signalé là où je modère",
    en: "A message is reported where I moderate",
  },
  answered: {
    fr: "Le message que vous avez signalé dans « {title} » {n:est masqué|reste visible} : {why}",
    en: "The message you reported in “{title}” {n:is hidden|stays visible}: {why}",
  },
  answeredLabel: { fr: "La réponse à un signalement", en: "The answer to a report" },
  poll: {
    fr: "Le sondage « {question} » est terminé : dites ce qui en sort",
    en: "The poll “{question}” is over: say what comes of it",
  },
  pollLabel: { fr: "Un sondage que j’ai ouvert se termine", en: "A poll I opened is over" },
});

const kind = (name: string, label: Word, sentence: Word, usual: Way): NoticeKind => ({
  ...{ name: `threads.${name}`, label, says: sentence, usual, still: stillOf },
});

export const itemWritten = kind("item", says.itemLabel, says.item, "digest");
export const directWritten = kind("direct", says.directLabel, says.direct, "mail");
export const itemMentions = kind("mention", says.mentionLabel, says.mention, "mail");
export const itemHidden = kind("hidden", says.hiddenLabel, says.hidden, "mail");
export const itemReported = kind("reported", says.reportedLabel, says.reported, "mail");
export const reportAnswered = kind("report-answered", says.answeredLabel, says.answered, "page");
export const pollOver = kind("poll-over", says.pollLabel, says.poll, "page");

export const noticeKinds: readonly NoticeKind[] = [
  ...[itemWritten, directWritten, itemMentions, itemHidden, itemReported, reportAnswered, pollOver],
];
