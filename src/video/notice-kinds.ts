import type { NoticeKind } from "../foundation/notice.ts";
import { defineWords } from "../foundation/words.ts";

const says = defineWords("video.notice", {
  invited: {
    fr: "{name} vous invite en visio le {date} à {time}, heure de Paris : {title}",
    en: "{name} invites you to a video meeting on {date} at {time}, Paris time: {title}",
  },
  invitedLabel: { fr: "Une invitation en visio", en: "An invitation to a video meeting" },
  closed: {
    fr: "La visio du {date} à {time}, heure de Paris, n’aura pas lieu : {title}",
    en: "The video meeting of {date} at {time}, Paris time, will not take place: {title}",
  },
  closedLabel: { fr: "Une visio est annulée", en: "A video meeting is cancelled" },
});

export const invitedKind: NoticeKind = {
  name: "video.invited",
  label: says.invitedLabel,
  says: says.invited,
  usual: "mail",
};
export const closedKind: NoticeKind = {
  name: "video.closed",
  label: says.closedLabel,
  says: says.closed,
  usual: "mail",
};
export const noticeKinds: readonly NoticeKind[] = [invitedKind, closedKind];
