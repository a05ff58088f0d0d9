import { defineWords } from "../foundation/words.ts";

/** What the public pages say. */
export const publicWords = defineWords("joining.public", {
  title: { fr: "Rejoindre la coopérative", en: "Join the cooperative" },
  intro: {
    fr: "Vous avez un métier, une idée, peut-être déjà des clients ? Ici, on entreprend sans créer de société : votre activité a son nom et son compte, la coopérative facture, tient les livres, vous salarie et vous accompagne. Seul on va plus vite, ensemble on va plus loin.",
    en: "You have a trade, an idea, perhaps customers already? Here you start a business without founding a company: your activity has its name and its account, the cooperative invoices, keeps the books, employs and supports you. Alone one goes faster, together one goes further.",
  },
  howItGoes: { fr: "Comment cela se passe", en: "How it goes" },
  step1: {
    fr: "Vous venez à une réunion d’information, pour comprendre et poser vos questions.",
    en: "You come to an information meeting, to understand and ask your questions.",
  },
  step2: {
    fr: "Vous parlez de votre projet avec quelqu’un de l’équipe.",
    en: "You talk about your project with somebody of the team.",
  },
  step3: {
    fr: "La coopérative vous répond, toujours avec ses raisons.",
    en: "The cooperative answers you, always with its reasons.",
  },
  step4: {
    fr: "Si c’est oui, vous essayez votre activité avec un contrat d’appui.",
    en: "If the answer is yes, you try out your activity under a contract of support.",
  },
  nextMeetings: { fr: "Les prochaines réunions d’information", en: "The next information meetings" },
  noMeeting: {
    fr: "Aucune date n’est fixée pour l’instant. Déposez votre candidature : nous vous préviendrons.",
    en: "No date is fixed yet. Apply: we shall let you know.",
  },
  seatsLeft: { fr: "{n} {n:place libre|places libres}", en: "{n} {n:seat left|seats left}" },
  full: { fr: "Complet : liste d’attente ({n})", en: "Full: waiting list ({n})" },
  online: { fr: "En ligne : le lien vient par courriel", en: "On line: the link comes by e-mail" },
  from: { fr: "{from} – {to}", en: "{from} – {to}" },
  registerHere: { fr: "S’inscrire", en: "Register" },
  registerOn: { fr: "S’inscrire : {title}, le {date}", en: "Register: {title}, on {date}" },
  registerTitle: { fr: "S’inscrire à la réunion", en: "Register for the meeting" },
  registerIntro: {
    fr: "Votre nom et votre adresse suffisent. Vous pourrez candidater plus tard, sur votre page, sans rien répéter.",
    en: "Your name and address are enough. You may apply later, on your page, without repeating anything.",
  },
  registerIt: { fr: "Réserver ma place", en: "Book my seat" },
  applyTitle: { fr: "Déposer votre candidature", en: "Apply" },
  applyIt: { fr: "Envoyer ma candidature", en: "Send my application" },
  alreadyIn: {
    fr: "Vous avez déjà candidaté ? Recevez le lien de votre page",
    en: "You have applied already? Receive the link of your page",
  },
  sentTitle: { fr: "C’est envoyé", en: "It is sent" },
  sent: {
    fr: "Un courriel part vers l’adresse que vous avez donnée, avec le lien de votre page : vous y suivez la suite. S’il n’arrive pas d’ici quelques minutes, regardez dans les indésirables, ou demandez un nouveau lien.",
    en: "An e-mail leaves for the address you gave, with the link of your page: you follow what comes next there. If it does not arrive within minutes, look among unwanted mail, or ask for a new link.",
  },
  back: { fr: "Revenir à la page d’accueil", en: "Back to the first page" },
  linkTitle: { fr: "Recevoir le lien de votre page", en: "Receive the link of your page" },
  linkIntro: {
    fr: "Si cette adresse est celle d’une candidature, le lien y arrive dans quelques minutes.",
    en: "If this address is that of an application, the link arrives there within minutes.",
  },
  linkSent: {
    fr: "Si cette adresse nous est connue, un courriel vient de partir.",
    en: "If we know this address, an e-mail has just left.",
  },
  sendIt: { fr: "Recevoir le lien", en: "Receive the link" },
  who: { fr: "Vous", en: "You" },
  whereLive: { fr: "Où vous vivez", en: "Where you live" },
  project: { fr: "Votre projet", en: "Your project" },
  howKnown: { fr: "Comment vous nous avez connus", en: "How you heard of us" },
  data: { fr: "Vos données", en: "Your data" },
  givenName: { fr: "Prénom", en: "First name" },
  familyName: { fr: "Nom", en: "Family name" },
  email: { fr: "Adresse électronique", en: "E-mail address" },
  emailHelp: {
    fr: "Le lien de votre page y arrive.",
    en: "The link of your page arrives there.",
  },
  phone: { fr: "Téléphone", en: "Phone" },
  birthDate: { fr: "Date de naissance", en: "Birth date" },
  birthHelp: {
    fr: "Pour vous reconnaître si vous revenez, et préparer votre dossier.",
    en: "To know you again if you come back, and to prepare your file.",
  },
  street: { fr: "Numéro et rue", en: "Number and street" },
  postcode: { fr: "Code postal", en: "Postcode" },
  town: { fr: "Commune", en: "Town" },
  told: { fr: "Votre projet, avec vos mots", en: "Your project, in your words" },
  toldHelp: {
    fr: "Ce que vous voulez faire, pour qui, et où vous en êtes. Quelques lignes suffisent.",
    en: "What you want to do, for whom, and where you stand. A few lines are enough.",
  },
  sector: { fr: "Secteur", en: "Sector" },
  situation: { fr: "Votre situation", en: "Your situation" },
  availability: { fr: "Quand voulez-vous commencer ?", en: "When do you want to begin?" },
  heard: { fr: "Comment nous avez-vous connus ?", en: "How did you hear of us?" },
  prescriber: { fr: "Si un organisme vous oriente, lequel ?", en: "If an organisation sent you, which one?" },
  nobody: { fr: "Aucun", en: "None" },
  referrer: { fr: "Qui vous y accompagne ?", en: "Who helps you there?" },
  choose: { fr: "Choisir…", en: "Choose…" },
  whichMeeting: { fr: "La réunion où vous venez", en: "The meeting you come to" },
  laterMeeting: { fr: "Je choisirai plus tard", en: "I shall choose later" },
  read: {
    fr: "Ce que vous écrivez n’est lu que par l’équipe qui étudie les candidatures, et ne sert qu’à cela. Sur votre page, vous le lisez, corrigez vos coordonnées, et effacez tout une fois la candidature close. Il ne reste alors que des chiffres sans nom.",
    en: "What you write is read only by the team that studies applications, and serves nothing else. On your page you read it, correct your contact details, and erase everything once the application is closed. Then only figures without a name are left.",
  },
  keeps: {
    fr: "Gardez ma candidature {months} mois après notre dernier échange, pour pouvoir revenir vers moi.",
    en: "Keep my application for {months} months after our last exchange, so that you can come back to me.",
  },
  keepsHelp: {
    fr: "Sinon, elle est effacée {days} jours après le dernier échange, une fois close.",
    en: "Otherwise it is erased {days} days after the last exchange, once closed.",
  },
  recognises: {
    fr: "Si j’ai déjà candidaté ici, l’équipe peut retrouver ma candidature précédente.",
    en: "If I applied here before, the team may find my earlier application.",
  },
  recognisesHelp: {
    fr: "Par votre adresse, ou votre nom et votre date de naissance. Sans cet accord, rien de l’ancienne n’est montré.",
    en: "By your address, or your name and birth date. Without this consent nothing of the earlier one is shown.",
  },
});
