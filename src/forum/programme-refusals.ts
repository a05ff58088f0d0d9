import { defineRefusals } from "../foundation/refusal.ts";

export const programmeRefusals = defineRefusals("forum", {
  unknownVenue: {
    fr: "Cette salle n’est plus dans le forum : choisissez-en une autre.",
    en: "This room is no longer in the forum: choose another.",
  },
  outside: {
    fr: "L’atelier doit tenir dans les jours et les heures du forum.",
    en: "The session must fit within the days and hours of the forum.",
  },
  nothingPlaced: {
    fr: "Aucun atelier confirmé n’a de place dans le programme : placez-en d’abord.",
    en: "No confirmed session has a place in the programme: place some first.",
  },
  nothingChanged: {
    fr: "Rien n’a changé depuis la dernière version publiée.",
    en: "Nothing has changed since the last released version.",
  },
  hostTwice: {
    fr: "{name} animerait « {title} » et « {other} » en même temps : déplacez l’un des deux.",
    en: "{name} would run “{title}” and “{other}” at the same time: move one of them.",
  },
  roomTwice: {
    fr: "« {title} » et « {other} » se disputent {name}, temps d’installation compris : déplacez l’un des deux.",
    en: "“{title}” and “{other}” both want {name}, set-up time included: move one of them.",
  },
  roomTaken: {
    fr: "{name} n’est pas libre pour « {title} » : choisissez une autre salle ou une autre heure.",
    en: "{name} is not free for “{title}”: choose another room or another hour.",
  },
  notQuite: {
    fr: "{n} {n:avertissement reste|avertissements restent} : salle petite, personne prise ailleurs. Cochez « publier quand même » si c’est voulu.",
    en: "{n} {n:warning remains|warnings remain}: a small room, a person taken elsewhere. Tick “release all the same” if it is meant.",
  },
  whyMissing: {
    fr: "Des ateliers déjà publiés changent d’heure ou de salle : dites pourquoi, en une phrase, à qui y vient.",
    en: "Released sessions change their hour or room: say why, in a sentence, to those who come.",
  },
  begun: {
    fr: "« {title} » a commencé : sa place ne change plus.",
    en: "“{title}” has begun: its place no longer changes.",
  },
  inPast: {
    fr: "« {title} » commencerait dans le passé : donnez-lui une heure à venir.",
    en: "“{title}” would begin in the past: give it an hour to come.",
  },
  fewerSeats: {
    fr: "{n} {n:place est déjà donnée|places sont déjà données} pour « {title} » : choisissez une salle assez grande.",
    en: "{n} {n:seat is|seats are} already given for “{title}”: choose a room that is large enough.",
  },
});
