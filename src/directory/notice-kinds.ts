import type { NoticeKind } from "../foundation/notice.ts";
import { defineWords } from "../foundation/words.ts";

const says = defineWords("directory.notice", {
  newFound: {
    fr: "Annuaire, « {search} » : {names}",
    en: "Directory, “{search}”: {names}",
  },
  newFoundLabel: {
    fr: "Une recherche gardée dans l’annuaire trouve quelqu’un de nouveau",
    en: "A search kept in the directory finds somebody new",
  },
});

export const newFound: NoticeKind = {
  ...{ name: "directory.new-found", label: says.newFoundLabel, says: says.newFound, usual: "digest" },
};
export const noticeKinds: readonly NoticeKind[] = [newFound];
