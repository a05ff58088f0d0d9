/** Invented given names, family names, trades and customers of the demonstration. */
const list = (text: string): string[] =>
  text
    .trim()
    .split(",")
    .map((name) => name.trim().replace(/\s+/g, " "));

export const givenNames =
  list(`Maïté, Xabi, Claire, Antoine, Elaia, Bruno, Lucie, Mathieu, Oihana, Sébastien, Karim, Louise,
  Thomas, Maëlle, Yann, Fatou, Gaëlle, Ramuntxo, Chloé, Damien, Solène, Beñat, Margaux, Olivier,
  Leïla, Vincent, Ainhoa, Romain, Pauline, Hugo, Camille, Iban, Aurélie, Nicolas, Anaïs, Rémi,
  Josefa, Quentin, Estelle, Ximun`);

export const familyNames =
  list(`Haristoy, Duprat, Sallaberry, Lartigue, Etchegoyen, Bordenave, Cazaux, Darrigrand, Elissalde,
  Fourcade, Garat, Hirigoyen, Irigaray, Junqua, Labat, Mendiboure, Noguès, Olhagaray, Peyroux,
  Recalde, Saubade, Tauzin, Urruty, Vignau, Arrieta, Barneix, Casenave, Doyhenard, Esponda,
  Forsans, Goyheneche, Hourcade`);

/** Who follows activities beside the two advisers whom tests and documents call by name. */
export const thirdAdviser = {
  givenName: "Gaëlle",
  familyName: "Fourcade",
  email: "gaelle.fourcade@lanavette.example",
  roles: ["adviser"],
} as const;

/** Who left for a company of his own before his project had become an activity here. */
export const formerMember = {
  givenName: "Ximun",
  familyName: "Irigaray",
  email: "ximun.irigaray@lanavette.example",
} as const;

export const trades =
  list(`Céramique, Conseil en énergie, Couture, Graphisme, Jardinage, Massage, Menuiserie, Musique,
  Photographie, Pâtisserie, Rédaction, Sophrologie, Traduction, Vélo, Yoga, Web, Ébénisterie,
  Formation, Apiculture, Maraîchage, Bijouterie, Cuisine, Décoration, Éclairage, Paysage, Reliure,
  Vannerie, Vidéo`);

export const buildingTrades =
  list(`Charpente, Maçonnerie, Plomberie, Électricité, Couverture, Peinture, Carrelage, Isolation,
  Menuiserie, Terrassement, Plâtrerie, Zinguerie`);

export const customerNames =
  list(`Mairie de Labenne-Ondres, Association Les Pins verts, Boulangerie Lamothe, Cabinet Arnaudin,
  Clinique du Barrail, Collège de l'Estey, Comité des fêtes de Sorde, Domaine Lahontan, École des
  Trois Chênes, Entreprise Saint-Pée, Épicerie du Marché gris, Fromagerie Ossau-Haut, Garage
  Baradat, Gîtes de la Nive bleue, Hôtel des Embruns, Imprimerie Castaing, Librairie La Vigie,
  Maison Berhouet, Médiathèque de Hossegarits, Office du Vieux-Port, Pharmacie du Lac, Résidence
  Arrayade, Restaurant Lou Cassou, Scierie du Luy, Syndicat des Barthes, Tennis club du Marensin,
  Transports Lescarret, Vignobles Tursan-Bas`);
