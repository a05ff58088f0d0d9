import type { NoticeKind } from "../foundation/notice.ts";
import { defineWords } from "../foundation/words.ts";

// Notices are not erased with a candidate: none of these says who it is.
const says = defineWords("joining.notice", {
  applied: {
    fr: "Une nouvelle candidature est arrivée ({town})",
    en: "A new application has arrived ({town})",
  },
  appliedLabel: { fr: "Une candidature arrive", en: "An application arrives" },
  entrusted: { fr: "Une candidature vous est confiée", en: "An application is entrusted to you" },
  entrustedLabel: { fr: "Une candidature m’est confiée", en: "An application is entrusted to me" },
  withdrawn: {
    fr: "Une candidature est retirée par la personne",
    en: "An application is withdrawn by the person",
  },
  withdrawnLabel: { fr: "Une candidature est retirée", en: "An application is withdrawn" },
});

export const appliedNotice: NoticeKind = {
  name: "joining.applied",
  label: says.appliedLabel,
  says: says.applied,
  usual: "digest",
};
export const entrustedNotice: NoticeKind = {
  name: "joining.entrusted",
  label: says.entrustedLabel,
  says: says.entrusted,
  usual: "digest",
};
export const withdrawnNotice: NoticeKind = {
  name: "joining.withdrawn",
  label: says.withdrawnLabel,
  says: says.withdrawn,
  usual: "page",
};

export const noticeKinds: readonly NoticeKind[] = [appliedNotice, entrustedNotice, withdrawnNotice];
