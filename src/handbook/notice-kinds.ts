import type { NoticeKind, Way } from "../foundation/notice.ts";
import { defineWords, type Word } from "../foundation/words.ts";

const says = defineWords("handbook.notice", {
  review: {
    fr: "Page « {title} » du guide : relisez-la avant le {date}, est-elle encore vraie ?",
    en: "Page “{title}” of the handbook: look at it again before {date}, is it still true?",
  },
  reviewLabel: {
    fr: "Une page du guide dont je réponds est à relire",
    en: "A page I answer for is to be reviewed",
  },
  given: {
    fr: "Vous répondez désormais de la page « {title} »",
    en: "You now answer for the page “{title}”",
  },
  givenLabel: { fr: "On me confie une page du guide", en: "I am given a page of the handbook" },
});
const kind = (name: string, label: Word, sentence: Word, usual: Way): NoticeKind => ({
  ...{ name: `handbook.${name}`, label, says: sentence, usual },
});

export const pageDue = kind("review", says.reviewLabel, says.review, "mail");
export const pageGiven = kind("given", says.givenLabel, says.given, "page");
export const noticeKinds: readonly NoticeKind[] = [pageDue, pageGiven];
