import type { NoticeKind } from "../foundation/notice.ts";
import { defineWords } from "../foundation/words.ts";

const says = defineWords("leaving.notice", {
  opened: {
    fr: "{name} part le {date} : son plan de départ est ouvert",
    en: "{name} leaves on {date}: their plan is open",
  },
  openedLabel: { fr: "Un départ se prépare", en: "A departure is being prepared" },
  yours: {
    fr: "Votre départ du {date} se prépare : étapes, documents, export de vos clients",
    en: "Your departure of {date} is being prepared: steps, documents, export of your customers",
  },
  yoursLabel: { fr: "Mon départ se prépare", en: "My departure is being prepared" },
  late: {
    fr: "Départ de {name} : une étape devait être faite avant le {date}",
    en: "Departure of {name}: a step was due by {date}",
  },
  lateLabel: { fr: "Une étape d’un départ est en retard", en: "A step of a departure is late" },
  paper: {
    fr: "Un document de votre départ vous attend",
    en: "A document of your departure is waiting for you",
  },
  paperLabel: { fr: "Un document de départ est prêt", en: "A leaving document is ready" },
});

export const openedNotice: NoticeKind = {
  name: "leaving.opened",
  label: says.openedLabel,
  says: says.opened,
  usual: "page",
};

export const yoursNotice: NoticeKind = {
  name: "leaving.yours",
  label: says.yoursLabel,
  says: says.yours,
  usual: "mail",
};

export const lateNotice: NoticeKind = {
  name: "leaving.step-late",
  label: says.lateLabel,
  says: says.late,
  usual: "digest",
};

export const paperNotice: NoticeKind = {
  name: "leaving.paper-ready",
  label: says.paperLabel,
  says: says.paper,
  usual: "mail",
};

export const noticeKinds: readonly NoticeKind[] = [openedNotice, yoursNotice, lateNotice, paperNotice];
