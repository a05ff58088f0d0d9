import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("journeys", {
  notYet: {
    fr: "Ce jour n’est pas encore venu : choisissez aujourd’hui ou un jour passé.",
    en: "This day has not come yet: choose today or a past day.",
  },
  notTheirAppointment: {
    fr: "Ce rendez-vous n’est pas le vôtre avec cette personne : écrivez le compte rendu depuis sa page.",
    en: "This appointment is not yours with this person: write the record from its page.",
  },
  alreadyRecorded: {
    fr: "Ce rendez-vous a déjà son compte rendu : ouvrez-le pour le compléter.",
    en: "This appointment has its record already: open it to complete it.",
  },
  nothingNoted: {
    fr: "Rien n’a été noté pendant cette visio : écrivez le compte rendu vous-même.",
    en: "Nothing was noted during this video meeting: write the record yourself.",
  },
  notBegun: {
    fr: "Ce rendez-vous n’a pas commencé, ou n’a pas lieu : son compte rendu s’écrit ensuite.",
    en: "This appointment has not begun, or does not take place: its record is written after.",
  },
  alreadyShared: {
    fr: "Ce compte rendu est partagé : il se corrige par une nouvelle version, qui dit pourquoi.",
    en: "This record is shared: it is corrected by a new version, which says why.",
  },
  notShared: {
    fr: "Ce compte rendu n’est pas encore partagé : modifiez-le, puis partagez-le.",
    en: "This record is not shared yet: change it, then share it.",
  },
  nothingToShare: {
    fr: "Pour partager ce compte rendu, écrivez-en d’abord le résumé.",
    en: "To share this record, first write its summary.",
  },
  otherInterview: {
    fr: "Cet entretien n’est pas celui de cette personne : choisissez-en un de son parcours.",
    en: "This interview is not one of this person: choose one of their journey.",
  },
  readsAlready: {
    fr: "Cette personne lit déjà cette note.",
    en: "This person reads this note already.",
  },
  notAdviser: {
    fr: "Choisissez une autre personne qui accompagne dans la coopérative aujourd’hui.",
    en: "Choose another person who advises in the cooperative today.",
  },
  duePast: {
    fr: "Cette échéance est passée : choisissez aujourd’hui ou plus tard.",
    en: "This due date has passed: choose today or later.",
  },
  notOfTheTwo: {
    fr: "Une action revient à la personne ou à qui l’accompagne : choisissez l’une ou l’autre.",
    en: "An action belongs to the person or to whoever follows them: choose one of them.",
  },
  sameOutcome: {
    fr: "C’est déjà ce qui est noté : rien à changer.",
    en: "This is what is noted already: nothing to change.",
  },
  stageTwice: {
    fr: "L’étape « {name} » est nommée deux fois : gardez-la une seule fois.",
    en: "The stage “{name}” is named twice: keep it once.",
  },
  stageLived: {
    fr: "Vous ne pouvez pas retirer l’étape « {name} », car {n} {n:personne y est|personnes y sont} : placez-les d’abord ailleurs.",
    en: "You cannot retire the stage “{name}”, because {n} {n:person is|people are} at it: place them elsewhere first.",
  },
  unknownStage: {
    fr: "Cette étape n’est pas de la coopérative : choisissez-en une de la liste.",
    en: "This stage is not of the cooperative: choose one of the list.",
  },
  sameStage: {
    fr: "Cette personne est déjà à l’étape « {name} » : choisissez-en une autre.",
    en: "This person is already at the stage “{name}”: choose another one.",
  },
  beforeStage: {
    fr: "Le parcours connaît déjà le {date} : choisissez un jour qui vient après.",
    en: "The journey already knows {date}: choose a day that comes after.",
  },
  noStage: {
    fr: "Cette personne n’est à aucune étape : il n’y a rien à quitter.",
    en: "This person is at no stage: there is nothing to leave.",
  },
  competenceTwice: {
    fr: "La compétence « {name} » est nommée deux fois dans son domaine : gardez-la une seule fois.",
    en: "The competence “{name}” is named twice in its domain: keep it once.",
  },
  unknownCompetence: {
    fr: "Cette compétence n’est plus dans la grille : rechargez la page.",
    en: "This competence is no longer in the grid: reload the page.",
  },
  nothingAssessed: {
    fr: "Choisissez au moins un niveau avant d’enregistrer.",
    en: "Choose at least one level before saving.",
  },
  nobodyFollows: {
    fr: "Personne ne vous accompagne aujourd’hui : demandez à la coopérative à qui écrire.",
    en: "Nobody follows you today: ask the cooperative whom to write to.",
  },
  sameOpening: {
    fr: "C’est déjà ainsi : rien à changer.",
    en: "It is so already: nothing to change.",
  },
  notFollowedBy: {
    fr: "Cette personne ne vous accompagne pas : ouvrez vos messages à qui vous accompagne.",
    en: "This person does not follow you: open your messages to whoever does.",
  },
  nothingToHand: {
    fr: "Choisissez au moins une activité de la coopérative à transmettre.",
    en: "Choose at least one activity of the cooperative to hand over.",
  },
  followsAlready: {
    fr: "Cette personne accompagne déjà « {name} » : retirez cette activité, ou choisissez quelqu’un d’autre.",
    en: "This person follows “{name}” already: leave it out, or choose somebody else.",
  },
  dayPast: {
    fr: "Ce jour est passé : transmettez à partir d’aujourd’hui ou de plus tard.",
    en: "This day has passed: hand over from today or later.",
  },
  handedAlready: {
    fr: "« {name} » est déjà transmise le {date} : attendez ce jour.",
    en: "“{name}” is handed over already on {date}: wait for that day.",
  },
  notYourNote: {
    fr: "Une de ces notes n’est pas de vous, ou ne concerne pas ces activités : elle ne peut pas être transmise.",
    en: "One of these notes is not yours, or not about these activities: it cannot be passed on.",
  },
});
