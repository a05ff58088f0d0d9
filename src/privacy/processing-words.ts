import type { ProcessingName } from "../foundation/holding.ts";
import { defineWords } from "../foundation/words.ts";

/** What each activity of processing is for, on which ground, about whom, for whose eyes (GDPR art. 30). */
export const processingWords = defineWords("privacy.processing", {
  hr: { fr: "Contrats, paie et dossier des personnes", en: "Contracts, pay and personal files" },
  hrWhy: {
    fr: "Conclure et exécuter les contrats d’appui, d’entrepreneur salarié et de travail ; déclarer et payer.",
    en: "To conclude and carry out contracts of support and employment; to declare and pay.",
  },
  hrBasis: {
    fr: "Contrat et obligation légale (RGPD art. 6.1.b et c ; décret 2019-341 pour le numéro de sécurité sociale)",
    en: "Contract and legal duty (GDPR art. 6.1.b and c; décret 2019-341 for the social security number)",
  },
  hrWho: { fr: "Entrepreneurs, associés, équipe", en: "Entrepreneurs, associates, staff" },
  hrFor: {
    fr: "Ressources humaines, direction, comptabilité ; organismes sociaux ; chacun selon les rubriques du dossier",
    en: "Human resources, direction, accounting; social bodies; each by the sections of the file",
  },
  support: { fr: "Accompagnement des entrepreneurs", en: "Support of the entrepreneurs" },
  supportWhy: {
    fr: "Suivre le parcours de chaque entrepreneur, tenir les entretiens dus par la loi, prendre rendez-vous.",
    en: "To follow each entrepreneur’s journey, hold the interviews the law asks for, make appointments.",
  },
  supportBasis: {
    fr: "Contrat et obligation légale (RGPD art. 6.1.b et c ; C. trav. art. L7331-2, R7331-1 et suivants)",
    en: "Contract and legal duty (GDPR art. 6.1.b and c; C. trav. art. L7331-2, R7331-1 ff.)",
  },
  supportWho: { fr: "Entrepreneurs ; équipe qui accompagne", en: "Entrepreneurs; the team that supports" },
  supportFor: {
    fr: "La personne qui accompagne ; ressources humaines et direction pour ce qui est partagé",
    en: "Whoever supports; human resources and direction for what is shared",
  },
  joining: { fr: "Candidatures et réunions d’information", en: "Applications and information meetings" },
  joiningWhy: {
    fr: "Accueillir qui veut entrer, répondre, reconnaître qui revient s’il y consent.",
    en: "To welcome whoever wants to join, answer, recognise who comes back if they consent.",
  },
  joiningBasis: {
    fr: "Mesures avant contrat (RGPD art. 6.1.b) ; consentement pour la durée et la reconnaissance (art. 6.1.a)",
    en: "Steps before a contract (GDPR art. 6.1.b); consent for the time and the recognition (art. 6.1.a)",
  },
  joiningWho: {
    fr: "Candidats, personnes venues en réunion",
    en: "Candidates, people who came to a meeting",
  },
  joiningFor: {
    fr: "Ressources humaines, direction, la personne en charge de la candidature",
    en: "Human resources, direction, whoever is in charge of the application",
  },
  funding: { fr: "Financements publics et leurs preuves", en: "Public funding and its evidence" },
  fundingWhy: {
    fr: "Compter qui est accompagné et combien d’heures, le prouver aux financeurs ; questionnaires FSE+, dont foyer et handicap si la personne répond.",
    en: "To count who is supported and for how many hours, and prove it to funders; ESF+ questionnaires, household and disability among them where the person answers.",
  },
  fundingBasis: {
    fr: "Obligation légale et mission d’intérêt public (RGPD art. 6.1.c et e ; règlement (UE) 2021/1060)",
    en: "Legal duty and public interest (GDPR art. 6.1.c and e; regulation (EU) 2021/1060)",
  },
  fundingWho: { fr: "Entrepreneurs accompagnés ; équipe", en: "Entrepreneurs supported; the team" },
  fundingFor: {
    fr: "Direction, comptabilité ; financeurs, sans nom sauf s’ils l’exigent ; contrôleurs",
    en: "Direction, accounting; funders, without names unless they ask for them; auditors",
  },
  accounting: { fr: "Comptabilité et factures", en: "Accounting and invoices" },
  accountingWhy: {
    fr: "Tenir les livres de la coopérative et les comptes de chaque activité.",
    en: "To keep the books of the cooperative and the accounts of each activity.",
  },
  accountingBasis: {
    fr: "Obligation légale (RGPD art. 6.1.c ; C. com. art. L123-12 et L123-22)",
    en: "Legal duty (GDPR art. 6.1.c; C. com. art. L123-12 and L123-22)",
  },
  accountingWho: { fr: "Entrepreneurs, clients, fournisseurs", en: "Entrepreneurs, customers, suppliers" },
  accountingFor: {
    fr: "L’entrepreneur pour son activité ; équipe comptable, direction ; administration fiscale",
    en: "The entrepreneur for their activity; accounting, direction; tax administration",
  },
  customers: { fr: "Clients des activités", en: "Customers of the activities" },
  customersWhy: {
    fr: "Proposer, facturer, relancer ; chaque activité ne voit que ses clients.",
    en: "To quote, invoice, remind; each activity sees its own customers only.",
  },
  customersBasis: { fr: "Contrat (RGPD art. 6.1.b)", en: "Contract (GDPR art. 6.1.b)" },
  customersWho: { fr: "Clients et prospects", en: "Customers and prospects" },
  customersFor: { fr: "L’activité concernée ; équipe comptable", en: "The activity; accounting" },
  members: { fr: "Sociétariat et assemblées", en: "Membership and general assemblies" },
  membersWhy: {
    fr: "Tenir le registre des associés et de leurs parts, convoquer, compter les voix.",
    en: "To keep the register of associates and their shares, convene, count votes.",
  },
  membersBasis: {
    fr: "Obligation légale (RGPD art. 6.1.c ; loi 47-1775 du 10 septembre 1947)",
    en: "Legal duty (GDPR art. 6.1.c; loi 47-1775)",
  },
  membersWho: { fr: "Associés", en: "Associates" },
  membersFor: { fr: "Direction, ressources humaines", en: "Direction, human resources" },
  portal: { fr: "Comptes d’accès, avis et traces", en: "Accounts, notices and traces" },
  portalWhy: {
    fr: "Ouvrir l’outil à qui le doit, prévenir, prouver qui a fait ou consulté quoi.",
    en: "To open the program to whom it must, to tell, to prove who did or read what.",
  },
  portalBasis: {
    fr: "Contrat et intérêt légitime de sécurité (RGPD art. 6.1.b et f, art. 32)",
    en: "Contract and the legitimate interest of security (GDPR art. 6.1.b and f, art. 32)",
  },
  portalWho: { fr: "Toute personne qui se connecte", en: "Whoever signs in" },
  portalFor: { fr: "La personne ; direction ; exploitant de l’outil", en: "The person; direction; operator" },
  video: { fr: "Rencontres en visio", en: "Meetings by video" },
  videoWhy: {
    fr: "Se rencontrer à distance, y écrire et y montrer des fichiers ensemble ; rien de ce qui se dit n’est gardé.",
    en: "To meet at a distance, to write and show files together; nothing of what is said is kept.",
  },
  videoBasis: { fr: "Contrat (RGPD art. 6.1.b)", en: "Contract (GDPR art. 6.1.b)" },
  videoWho: {
    fr: "Personnes invitées, invités sans compte",
    en: "Invited people, guests without an account",
  },
  videoFor: { fr: "Les personnes de la rencontre", en: "Those in the meeting" },
  security: {
    fr: "Mot de passe haché, second facteur et clés d’accès ; chaque coopérative isolée dans la base ; droits par rôle et par personne suivie ; ouverture de dossier et export tracés ; actes audités. Les sauvegardes et le chiffrement des échanges sont assurés par l’hébergeur : voyez les sous-traitants.",
    en: "Hashed passwords, second factor and passkeys; each cooperative apart in the database; rights by role and by person followed; opening a file and exporting are traced; acts audited. Backups and the encryption of exchanges are the host’s: see the processors.",
  },
  transfers: {
    fr: "Aucun transfert hors de l’Union européenne, sauf lieu indiqué pour un sous-traitant.",
    en: "No transfer outside the European Union, unless the place of a processor says so.",
  },
});

type Fact = "" | "Why" | "Basis" | "Who" | "For";
/** A fact of a processing by its name. */
export const factOf = (name: ProcessingName, fact: Fact) => processingWords[`${name}${fact}`];
