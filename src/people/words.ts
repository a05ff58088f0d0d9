import type { Role } from "../foundation/actor.ts";
import { defineWords, type Word } from "../foundation/words.ts";

export const words = defineWords("people", {
  keepDraft: { fr: "Garder ce qui est tapé", en: "Keep what is typed" },
  admitPerson: { fr: "Admettre une personne", en: "Admit a person" },
  endMandate: { fr: "Mettre fin à un rôle", en: "End a role" },
  changeLanguage: { fr: "Changer de langue", en: "Change language" },
  listPeople: { fr: "Voir les personnes", en: "See the people" },
  foundHouse: { fr: "Créer la première coopérative", en: "Create the first cooperative" },
  people: { fr: "Personnes", en: "People" },
  person: { fr: "Personne", en: "Person" },
  givenName: { fr: "Prénom", en: "Given name" },
  familyName: { fr: "Nom", en: "Family name" },
  email: { fr: "Adresse électronique", en: "Email address" },
  password: { fr: "Mot de passe", en: "Password" },
  passwordHelp: {
    fr: "Douze caractères au moins : une phrase que vous retiendrez convient très bien.",
    en: "At least twelve characters: a sentence you will remember does very well.",
  },
  role: { fr: "Rôle", en: "Role" },
  allRoles: { fr: "Tous les rôles", en: "All roles" },
  since: { fr: "Depuis le", en: "Since" },
  until: { fr: "Jusqu’au", en: "Until" },
  fromDate: { fr: "À partir du", en: "From" },
  nameOrEmail: { fr: "Nom ou adresse", en: "Name or address" },
  peopleCount: { fr: "{n} {n:rôle en cours|rôles en cours}", en: "{n} current {n:role|roles}" },
  admitHelp: {
    fr: "La personne reçoit un message pour choisir son mot de passe.",
    en: "The person receives a message to choose their password.",
  },
  nobody: { fr: "Personne ne répond à ces critères.", en: "Nobody matches." },
  endToday: { fr: "Mettre fin aujourd’hui", en: "End today" },
  endEffect: {
    fr: "{name} perd ce rôle ce soir : « {role} ». Ce qui a été fait reste.",
    en: "{name} loses this role tonight: “{role}”. What was done stays.",
  },
  signIn: { fr: "Se connecter", en: "Sign in" },
  signInTitle: { fr: "Connexion à Ensemble", en: "Sign in to Ensemble" },
  signOut: { fr: "Se déconnecter", en: "Sign out" },
  account: { fr: "Mon compte", en: "My account" },
  language: { fr: "Langue", en: "Language" },
  french: { fr: "Français", en: "French" },
  english: { fr: "Anglais", en: "English" },
  save: { fr: "Enregistrer", en: "Save" },
  rolesTitle: { fr: "Les rôles et ce qu’ils peuvent", en: "Roles and what they may do" },
  roles: { fr: "Rôles", en: "Roles" },
  rolesHelp: {
    fr:
      "Chaque ligne est un acte du logiciel, demandé à la règle même qui l’autorise. « Oui » : " +
      "dans toute la " +
      "coopérative. « Les siennes » : dans ses activités seulement, celles où l’on entreprend " +
      "ou que l’on suit.",
    en:
      "Each line is an act of the program, asked of the very rule that allows it. “Yes”: in the whole " +
      "cooperative. “Own”: only in one’s activities, those one runs or follows.",
  },
  act: { fr: "Acte", en: "Act" },
  yes: { fr: "Oui", en: "Yes" },
  own: { fr: "Les siennes", en: "Own" },
  no: { fr: "Non", en: "No" },
  onCase: { fr: "Selon le cas", en: "Depends on the case" },
  sessions: { fr: "Appareils connectés", en: "Signed-in devices" },
  thisSession: { fr: "cet appareil", en: "this device" },
  revoke: { fr: "Déconnecter", en: "Sign out" },
  sessionSince: { fr: "connexion du", en: "signed in on" },
  linkTitle: { fr: "Recevoir un lien par courrier électronique", en: "Receive a link by email" },
  linkAsked: {
    fr: "Si cette adresse est connue, un message y part à l’instant. Son lien ne sert qu’une fois.",
    en: "If this address is known, a message leaves for it now. Its link works once.",
  },
  askEntrance: { fr: "Me connecter par un lien", en: "Sign in by a link" },
  askPassword: { fr: "Choisir un autre mot de passe", en: "Choose another password" },
  backToSignIn: { fr: "Revenir à la connexion", en: "Back to signing in" },
  forgot: {
    fr: "Mot de passe oublié, ou connexion par un lien",
    en: "Forgotten password, or sign in by a link",
  },
  choosePassword: { fr: "Choisir ce mot de passe", en: "Choose this password" },
  newPassword: { fr: "Nouveau mot de passe", en: "New password" },
  secondFactor: { fr: "Second facteur", en: "Second factor" },
  factorOn: {
    fr: "Activé : un code est demandé à chaque connexion.",
    en: "On: a code is asked at each sign-in.",
  },
  factorOff: { fr: "Pas encore activé.", en: "Not on yet." },
  factorRequired: {
    fr: "Votre coopérative le demande pour votre rôle : activez-le pour continuer.",
    en: "Your cooperative asks it of your role: turn it on to go on.",
  },
  factorHelp: {
    fr: "Une application de codes (Aegis, FreeOTP, un gestionnaire de mots de passe…) suffit.",
    en: "An application for codes (Aegis, FreeOTP, a password keeper…) is enough.",
  },
  factorDropHelp: {
    fr: "Pour le retirer, donnez votre mot de passe.",
    en: "To remove it, give your password.",
  },
  factorBegin: { fr: "Activer le second facteur", en: "Turn on the second factor" },
  factorDrop: { fr: "Retirer le second facteur", en: "Remove the second factor" },
  factorConfirm: { fr: "Vérifier ce code", en: "Check this code" },
  factorScan: {
    fr: "Photographiez ce dessin avec votre application, puis recopiez le code qu’elle affiche.",
    en: "Scan this picture with your application, then copy the code it shows.",
  },
  factorPicture: { fr: "Dessin à photographier", en: "Picture to scan" },
  factorSecret: { fr: "Ou saisissez cette clé :", en: "Or type this key:" },
  factorCodes: {
    fr: "Gardez ces codes de secours : chacun ouvre une fois si vous perdez votre appareil.",
    en: "Keep these backup codes: each opens once if you lose your device.",
  },
  outbox: { fr: "Courrier en attente", en: "Waiting mail" },
  outboxHelp: {
    fr: "Aucun serveur d’envoi n’est réglé (ENSEMBLE_SMTP) : les messages restent ici.",
    en: "No mail server is set (ENSEMBLE_SMTP): messages stay here.",
  },
  outboxEmpty: { fr: "Aucun message.", en: "No message." },
  mailSent: { fr: "envoyé", en: "sent" },
  codeTitle: { fr: "Votre second facteur", en: "Your second factor" },
  code: { fr: "Code", en: "Code" },
  codeHelp: {
    fr: "Les six chiffres que montre votre application, ou l’un de vos codes de secours.",
    en: "The six digits your application shows, or one of your backup codes.",
  },
});

/** The roles as people call them. */
export const roleWords: Readonly<Record<Role, Word>> = defineWords("people.role", {
  entrepreneur: { fr: "Entrepreneuriat", en: "Entrepreneur" },
  adviser: { fr: "Accompagnement", en: "Adviser" },
  accountant: { fr: "Comptabilité", en: "Accounting" },
  hr: { fr: "Gestion sociale", en: "HR and payroll" },
  community: { fr: "Animation", en: "Community" },
  director: { fr: "Direction", en: "Director" },
  coordinator: { fr: "Coordination", en: "Coordinator" },
  network: { fr: "Réseau", en: "Network" },
});
