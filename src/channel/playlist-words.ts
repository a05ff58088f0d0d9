import { defineWords } from "../foundation/words.ts";

export const words = defineWords("channel.playlist", {
  playlist: { fr: "Liste de vidéos", en: "List of videos" },
  playlists: { fr: "Listes", en: "Lists" },
  newPlaylist: { fr: "Nouvelle liste", en: "New list" },
  changePlaylist: { fr: "Modifier la liste", en: "Change the list" },
  keepPlaylist: { fr: "Enregistrer la liste", en: "Save the list" },
  removePlaylist: { fr: "Supprimer la liste", en: "Delete the list" },
  removeEffect: {
    fr: "La liste disparaît ; ses vidéos restent sur la chaîne.",
    en: "The list is gone; its videos stay in the channel.",
  },
  kind: { fr: "Ce qu’elle réunit", en: "What it brings together" },
  "kind-edition": { fr: "Une édition du forum", en: "An edition of the forum" },
  "kind-theme": { fr: "Un thème", en: "A theme" },
  title: { fr: "Titre", en: "Title" },
  summary: { fr: "Présentation", en: "Summary" },
  order: { fr: "Vidéos, dans l’ordre", en: "Videos, in order" },
  orderHelp: {
    fr: "Glissez une vidéo à sa place, ou déplacez-la avec les flèches. Chacun ne voit de la liste que les vidéos qu’il peut voir.",
    en: "Drag a video to its place, or move it with the arrows. Everybody sees only those videos of the list that they may see.",
  },
  add: { fr: "Ajouter une vidéo à la liste", en: "Add a video to the list" },
  choose: { fr: "Choisir", en: "Choose" },
  up: { fr: "Monter « {title} »", en: "Move “{title}” up" },
  down: { fr: "Descendre « {title} »", en: "Move “{title}” down" },
  takeOff: { fr: "Retirer « {title} » de la liste", en: "Take “{title}” off the list" },
  nowAt: { fr: "« {title} » : place {n} sur {all}", en: "“{title}”: place {n} of {all}" },
  nothingYet: { fr: "Aucune vidéo pour l’instant.", en: "No video yet." },
  countOf: { fr: "{n} {n:vidéo|vidéos}", en: "{n} {n:video|videos}" },
  activityFilms: { fr: "Vidéos de l’activité", en: "Videos of the business" },
  filmsOf: { fr: "Vidéos de {name}", en: "Videos of {name}" },
});
