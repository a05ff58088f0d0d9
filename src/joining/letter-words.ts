import { defineWords } from "../foundation/words.ts";

/** What candidates are written: a subject, and the sentences between the greeting and their own page. */
export const letterWords = defineWords("joining.letter", {
  frame: {
    fr: "Bonjour {name},\n\n{text}\n\nVotre page, que ce lien seul ouvre (gardez-le pour vous) :\n{link}\n\n{cooperative}\n{phone}",
    en: "Hello {name},\n\n{text}\n\nYour page, which only this link opens (keep it to yourself):\n{link}\n\n{cooperative}\n{phone}",
  },
  received: { fr: "Votre candidature est bien arrivée", en: "Your application has arrived" },
  receivedText: {
    fr: "Nous avons reçu votre candidature et nous la lisons. Votre page vous dit à tout moment où elle en est ; vous y choisissez aussi une réunion d’information.",
    en: "We have received your application and are reading it. Your page tells you at any time where it stands; you also choose an information meeting there.",
  },
  registered: { fr: "Inscription : {title}, le {date}", en: "Registration: {title}, on {date}" },
  registeredText: {
    fr: "Votre place est réservée : {title}, le {date} à {time} (heure de Paris).\nOù : {where}\n\nUn empêchement ? Libérez votre place sur votre page, elle servira à quelqu’un d’autre.",
    en: "Your seat is booked: {title}, on {date} at {time} (Paris time).\nWhere: {where}\n\nCannot come? Free your seat on your page, it will serve somebody else.",
  },
  waiting: { fr: "Liste d’attente : {title}, le {date}", en: "Waiting list: {title}, on {date}" },
  waitingText: {
    fr: "La réunion « {title} » du {date} à {time} (heure de Paris) est complète. Vous êtes sur la liste d’attente, au rang {rank} : si une place se libère, nous vous écrivons aussitôt.",
    en: "The meeting “{title}” of {date} at {time} (Paris time) is full. You are on the waiting list, at rank {rank}: if a seat becomes free, we write to you at once.",
  },
  seated: { fr: "Une place s’est libérée : {title}, le {date}", en: "A seat is free: {title}, on {date}" },
  seatedText: {
    fr: "Une place s’est libérée, elle est à vous : {title}, le {date} à {time} (heure de Paris).\nOù : {where}\n\nUn empêchement ? Rendez-la sur votre page.",
    en: "A seat became free, it is yours: {title}, on {date} at {time} (Paris time).\nWhere: {where}\n\nCannot come? Give it back on your page.",
  },
  left: { fr: "Inscription annulée : {title}, le {date}", en: "Registration cancelled: {title}, on {date}" },
  leftText: {
    fr: "Votre inscription à « {title} », le {date} à {time} (heure de Paris), est annulée. Votre page vous propose les autres dates.",
    en: "Your registration for “{title}”, on {date} at {time} (Paris time), is cancelled. Your page offers the other dates.",
  },
  meetingChanged: { fr: "Changement : {title}, le {date}", en: "Change: {title}, on {date}" },
  meetingChangedText: {
    fr: "La réunion où vous êtes inscrit ou inscrite change. Elle a lieu désormais le {date} à {time} (heure de Paris).\nOù : {where}",
    en: "The meeting you are registered for changes. It is now held on {date} at {time} (Paris time).\nWhere: {where}",
  },
  meetingCancelled: {
    fr: "Réunion annulée : {title}, le {date}",
    en: "Meeting cancelled: {title}, on {date}",
  },
  meetingCancelledText: {
    fr: "La réunion « {title} » du {date} à {time} (heure de Paris) n’aura pas lieu : {why}\n\nVotre page vous propose les autres dates.",
    en: "The meeting “{title}” of {date} at {time} (Paris time) will not be held: {why}\n\nYour page offers the other dates.",
  },
  reminder: { fr: "Demain : {title}, à {time}", en: "Tomorrow: {title}, at {time}" },
  reminderText: {
    fr: "Nous vous attendons demain, {date}, à {time} (heure de Paris) : {title}.\nOù : {where}\n\nUn empêchement ? Libérez votre place sur votre page.",
    en: "We expect you tomorrow, {date}, at {time} (Paris time): {title}.\nWhere: {where}\n\nCannot come? Free your seat on your page.",
  },
  interview: { fr: "Votre entretien du {date} à {time}", en: "Your interview of {date} at {time}" },
  interviewText: {
    fr: "{with} vous propose un entretien pour parler de votre projet, le {date} à {time} (heure de Paris).\n{how}",
    en: "{with} offers you an interview about your project, on {date} at {time} (Paris time).\n{how}",
  },
  decided: { fr: "La réponse à votre candidature", en: "The answer to your application" },
  decidedText: {
    fr: "Nous avons pris une décision. Elle est sur votre page, avec ce qui l’explique et la suite.",
    en: "We have made a decision. It is on your page, with its reasons and what comes next.",
  },
  withdrawn: { fr: "Votre candidature est retirée", en: "Your application is withdrawn" },
  withdrawnText: {
    fr: "C’est fait. Votre page vous permet d’effacer vos données, et vous pourrez toujours revenir.",
    en: "It is done. Your page lets you erase your data, and you may always come back.",
  },
  link: { fr: "Le lien de votre page", en: "The link of your page" },
  linkText: {
    fr: "Quelqu’un, vous sans doute, a demandé un nouveau lien. Si ce n’est pas vous, ne faites rien.",
    en: "Somebody, probably you, asked for a new link. If it was not you, do nothing.",
  },
});
