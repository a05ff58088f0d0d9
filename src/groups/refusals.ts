import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("groups", {
  closed: {
    fr: "Le groupe « {name} » est clos : plus rien ne s’y ajoute.",
    en: "The group “{name}” is closed: nothing is added to it any more.",
  },
  ended: {
    fr: "Le mandat du groupe « {name} » s’est terminé le {date} : prolongez-le d’abord, ou clôturez-le avec son bilan.",
    en: "The mandate of the group “{name}” ended on {date}: first prolong it, or close it with its report.",
  },
  full: {
    fr: "Le groupe « {name} » compte déjà ses {n} membres : il faut attendre qu’une place se libère.",
    en: "The group “{name}” already has its {n} members: wait until a place is free.",
  },
  strangers: {
    fr: "Une de ces personnes n’a pas, ou plus, de rôle dans la coopérative : rechargez la page et choisissez de nouveau.",
    en: "One of these people has no role in the cooperative, or no longer: reload the page and choose again.",
  },
  facilitatorMissing: {
    fr: "Pour ouvrir un groupe, choisissez d’abord qui l’anime.",
    en: "To open a group, first choose who facilitates it.",
  },
  endsTooSoon: {
    fr: "Un groupe finit après son début, le {date} : choisissez une date plus tardive.",
    en: "A group ends after its beginning, on {date}: choose a later date.",
  },
  endsTooLate: {
    fr: "Un mandat dure trois ans au plus : choisissez une fin plus proche, il pourra être prolongé.",
    en: "A mandate lasts three years at most: choose a nearer end, it may be prolonged.",
  },
  givenLater: {
    fr: "Le {date} est à venir : un mandat se note une fois donné.",
    en: "{date} is still to come: a mandate is noted once it is given.",
  },
  fewerSeats: {
    fr: "Le groupe compte déjà {n} membres : il ne peut pas avoir moins de places.",
    en: "The group already has {n} members: it cannot have fewer places.",
  },
  notLonger: {
    fr: "Pour prolonger le groupe, choisissez une date après le {date}, sa fin d’aujourd’hui, et pas encore passée.",
    en: "To prolong the group, choose a date after {date}, its present end, and not yet past.",
  },
  alreadyMember: {
    fr: "{name} est déjà membre de ce groupe.",
    en: "{name} is already a member of this group.",
  },
  notMember: {
    fr: "Cette personne n’est pas, ou plus, membre de ce groupe.",
    en: "This person is not a member of this group, or no longer.",
  },
  byInvitation: {
    fr: "On entre dans ce groupe sur invitation : demandez à le rejoindre.",
    en: "This group is joined by invitation: ask to join it.",
  },
  secretFromWithin: {
    fr: "Seul un membre de ce groupe peut le rendre secret.",
    en: "Only a member of this group may make it secret.",
  },
  entryOpen: {
    fr: "Ce groupe est ouvert à tous les membres : rejoignez-le directement.",
    en: "This group is open to every member: join it directly.",
  },
  askedAlready: {
    fr: "Une demande ou une invitation attend déjà sa réponse.",
    en: "A request or an invitation already waits for its answer.",
  },
  answeredAlready: {
    fr: "La réponse est déjà donnée : rechargez la page pour la voir.",
    en: "The answer is already given: reload the page to see it.",
  },
  lastFacilitator: {
    fr: "Un groupe a toujours quelqu’un pour l’animer : nommez d’abord une autre personne.",
    en: "A group always has somebody to facilitate it: first name somebody else.",
  },
  facilitatesAlready: {
    fr: "Cette personne anime déjà le groupe.",
    en: "This person already facilitates the group.",
  },
  whyMissing: {
    fr: "Dites pourquoi : la personne le lira.",
    en: "Say why: the person will read it.",
  },
  notOver: {
    fr: "Pour clôturer le groupe, annulez d’abord la rencontre à venir, ou décidez du sondage encore ouvert.",
    en: "To close the group, first cancel the meeting to come, or decide on the poll that is still open.",
  },
  inPast: {
    fr: "Ce moment est passé : choisissez un jour et une heure à venir.",
    en: "This moment is past: choose a day and an hour to come.",
  },
  endsBefore: {
    fr: "Une rencontre finit après son début : vérifiez les heures.",
    en: "A meeting ends after its beginning: check the hours.",
  },
  tooLong: {
    fr: "Une rencontre dure douze heures au plus : prévoyez-en une par jour.",
    en: "A meeting lasts twelve hours at most: plan one for each day.",
  },
  afterEnd: {
    fr: "Le mandat du groupe finit le {date} : choisissez un jour d’ici là, ou prolongez d’abord le groupe.",
    en: "The mandate of the group ends on {date}: choose a day until then, or first prolong the group.",
  },
  placeMissing: {
    fr: "Dites où : choisissez un site ou écrivez un lieu.",
    en: "Say where: choose a site or write a place.",
  },
  unknownSite: {
    fr: "Ce site n’est pas, ou plus, de la coopérative : choisissez-en un autre.",
    en: "This site is not of the cooperative, or no longer: choose another one.",
  },
  samePlacing: {
    fr: "C’est déjà le jour, l’heure et le lieu de cette rencontre.",
    en: "This is already the day, the hour and the place of this meeting.",
  },
  meetingCancelled: {
    fr: "Cette rencontre est annulée : rien n’y change plus.",
    en: "This meeting is cancelled: nothing in it changes any more.",
  },
  meetingBegun: {
    fr: "Cette rencontre a commencé : elle ne se déplace ni ne s’annule plus.",
    en: "This meeting has begun: it is neither moved nor cancelled any more.",
  },
  notBegun: {
    fr: "Cette rencontre n’a pas commencé, ou est annulée : on note ce qui s’y dit et s’y décide une fois qu’elle a lieu.",
    en: "This meeting has not begun, or is cancelled: what is said and decided in it is noted once it takes place.",
  },
  amendedMeanwhile: {
    fr: "Quelqu’un a écrit ce compte rendu pendant que vous le faisiez : votre texte est gardé ici, comparez-le à celui de la page.",
    en: "Somebody wrote these minutes while you did: your text is kept here, compare it with the one on the page.",
  },
  amendmentUnexplained: {
    fr: "Pour corriger un compte rendu, dites pourquoi : la version d’avant reste lisible.",
    en: "To amend minutes, say why: the version before stays readable.",
  },
  duePast: {
    fr: "Cette échéance est passée : choisissez un jour à venir.",
    en: "This due day is past: choose a day to come.",
  },
  sameOutcome: {
    fr: "Cette action en est déjà là : rechargez la page.",
    en: "This action already stands there: reload the page.",
  },
  fewDates: {
    fr: "Un sondage propose au moins deux dates. Pour une seule, fixez directement la rencontre.",
    en: "A poll proposes two dates at least. For a single one, plan the meeting directly.",
  },
  sameDate: {
    fr: "Cette date est proposée deux fois.",
    en: "This date is proposed twice.",
  },
  manyDates: {
    fr: "Un sondage propose {n} dates au plus : choisissez-en une, ou abandonnez-le pour en ouvrir un autre.",
    en: "A poll proposes {n} dates at most: choose one, or drop it to open another.",
  },
  closesPast: {
    fr: "Le sondage se ferme aujourd’hui au plus tôt.",
    en: "The poll closes today at the earliest.",
  },
  closesLate: {
    fr: "La dernière date proposée est le {date} : le sondage se ferme ce jour-là au plus tard.",
    en: "The last date proposed is {date}: the poll closes on that day at the latest.",
  },
  pollOver: {
    fr: "Il a déjà été décidé de ce sondage : rechargez la page pour voir la suite.",
    en: "This poll was already decided on: reload the page to see what follows.",
  },
  pollClosed: {
    fr: "Le sondage est fermé depuis le {date} : dites votre réponse à qui anime le groupe.",
    en: "The poll has been closed since {date}: tell your answer to whoever facilitates the group.",
  },
  unknownDate: {
    fr: "Cette date n’est pas de ce sondage : rechargez la page.",
    en: "This date is not of this poll: reload the page.",
  },
  datePassed: {
    fr: "Cette date est passée : répondez aux suivantes, ou choisissez-en une.",
    en: "This date is past: answer the next ones, or choose one of them.",
  },
  decidedLater: {
    fr: "Une décision se note une fois prise : ce jour est à venir.",
    en: "A decision is noted once it is taken: this day is still to come.",
  },
  decidedBefore: {
    fr: "Le groupe a commencé le {date} : une décision ne peut pas être d’avant.",
    en: "The group began on {date}: a decision cannot be from before.",
  },
  votesMissing: {
    fr: "Écrivez les trois nombres du vote : pour, contre, abstentions. Zéro s’il n’y en a pas.",
    en: "Write the three numbers of the vote: for, against, abstentions. Zero where there are none.",
  },
  moreVotes: {
    fr: "Il y a plus de voix que de personnes présentes ({n}) : vérifiez les nombres, ou qui était là.",
    en: "There are more votes than people present ({n}): check the numbers, or who was there.",
  },
  replacedAlready: {
    fr: "Cette décision est déjà remplacée par la décision {number} : remplacez celle-ci.",
    en: "This decision is already replaced by decision {number}: replace that one.",
  },
  notAFile: {
    fr: "« {name} » n’est ni un PDF, ni une image, ni un document de bureau : enregistrez-le sous l’une de ces formes.",
    en: "“{name}” is no PDF, picture or office document: save it in one of these forms.",
  },
  sharedAlready: {
    fr: "C’est déjà ainsi : rechargez la page.",
    en: "It is so already: reload the page.",
  },
});
