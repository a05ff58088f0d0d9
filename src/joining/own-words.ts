import { defineWords } from "../foundation/words.ts";

/** What a candidate's own page says. */
export const ownWords = defineWords("joining.own", {
  title: { fr: "Bonjour {name}", en: "Hello {name}" },
  stands: { fr: "Où en est votre candidature", en: "Where your application stands" },
  contact: {
    fr: "Nous nous connaissons, et vous n’avez pas encore candidaté. Rien ne presse : le formulaire est plus bas.",
    en: "We know each other, and you have not applied yet. There is no hurry: the form is below.",
  },
  applied: {
    fr: "Votre candidature est arrivée, l’équipe la lit. Prochaine étape : une réunion d’information, puis un entretien.",
    en: "Your application has arrived, the team is reading it. Next: an information meeting, then an interview.",
  },
  met: {
    fr: "Merci de votre venue. L’équipe vous propose bientôt un entretien pour parler de votre projet.",
    en: "Thank you for coming. The team will soon offer you an interview about your project.",
  },
  interview: {
    fr: "Un entretien est prévu. Apportez ce que vous avez : CV, devis, contacts de clients, attestation de vos droits.",
    en: "An interview is planned. Bring what you have: CV, quotes, contacts of customers, proof of your rights.",
  },
  interviewed: {
    fr: "L’entretien a eu lieu. L’équipe prépare sa réponse ; elle arrive ici, et par courriel.",
    en: "The interview was held. The team is preparing its answer; it arrives here, and by e-mail.",
  },
  adjourned: {
    fr: "La réponse est remise à plus tard : lisez pourquoi ci-dessous.",
    en: "The answer is put off: read why below.",
  },
  accepted: {
    fr: "C’est oui. Pour préparer votre contrat, réunissez une pièce d’identité, votre attestation de sécurité sociale, un RIB et un justificatif de domicile.",
    en: "The answer is yes. To prepare your contract, gather an identity document, your social security certificate, your bank details and a proof of address.",
  },
  admitted: {
    fr: "Bienvenue dans la coopérative : un courriel vous ouvre votre accès.",
    en: "Welcome into the cooperative: an e-mail opens your access.",
  },
  oriented: {
    fr: "Nous vous orientons vers une structure qui convient mieux à votre projet.",
    en: "We orient you towards an organisation that suits your project better.",
  },
  refused: {
    fr: "La réponse est non, cette fois. Les raisons sont ci-dessous ; vous pouvez revenir avec un projet qui a avancé.",
    en: "The answer is no, this time. The reasons are below; you may come back with a project that has moved on.",
  },
  withdrawn: {
    fr: "Vous avez retiré votre candidature. Vous pouvez toujours en déposer une autre.",
    en: "You have withdrawn your application. You may always make another one.",
  },
  answer: { fr: "La réponse", en: "The answer" },
  motive: { fr: "Pourquoi", en: "Why" },
  orientedTo: { fr: "Vers qui", en: "To whom" },
  againOn: { fr: "Nous en reparlons à partir du", en: "We talk about it again from" },
  myMeeting: { fr: "Votre réunion d’information", en: "Your information meeting" },
  haveSeat: { fr: "Votre place est réservée.", en: "Your seat is booked." },
  wait: {
    fr: "Vous êtes sur la liste d’attente, au rang {n}. Si une place se libère, un courriel vous prévient.",
    en: "You are on the waiting list, at rank {n}. If a seat becomes free, an e-mail tells you.",
  },
  openLink: { fr: "Ouvrir la réunion en ligne", en: "Open the online meeting" },
  leave: { fr: "Annuler ma venue", en: "Cancel my coming" },
  otherDates: { fr: "Changer de date", en: "Change the date" },
  chooseMeeting: { fr: "Choisir une réunion", en: "Choose a meeting" },
  takeThis: { fr: "Choisir cette date", en: "Choose this date" },
  myInterview: { fr: "Votre entretien", en: "Your interview" },
  with: { fr: "Avec", en: "With" },
  when: { fr: "Quand", en: "When" },
  how: { fr: "Comment", en: "How" },
  found: { fr: "Ce que l’entretien a retenu", en: "What the interview found" },
  mySaid: { fr: "Ce que vous avez écrit", en: "What you wrote" },
  myContact: { fr: "Vos coordonnées", en: "Your contact details" },
  myData: { fr: "Vos données", en: "Your data" },
  withdrawTitle: { fr: "Retirer ma candidature", en: "Withdraw my application" },
  withdrawWhat: {
    fr: "Votre candidature est close et votre place en réunion rendue. Vous pouvez dire pourquoi.",
    en: "Your application is closed and your seat at the meeting given back. You may say why.",
  },
  why: { fr: "Pourquoi", en: "Why" },
  eraseTitle: { fr: "Effacer mes données", en: "Erase my data" },
  eraseWhat: {
    fr: "Tout ce qui dit qui vous êtes est effacé aussitôt et pour toujours : nom, coordonnées, projet, entretien, réponse. Cette page n’existe plus ensuite.",
    en: "All that says who you are is erased at once and for ever: name, contact, project, interview, answer. This page no longer exists afterwards.",
  },
  done: { fr: "C’est enregistré.", en: "Saved." },
  erased: { fr: "Vos données sont effacées", en: "Your data are erased" },
  erasedText: {
    fr: "Il ne reste de votre passage que des chiffres sans nom. Merci, et bonne route.",
    en: "Of your coming only figures without a name are left. Thank you, and good luck.",
  },
  gone: { fr: "Ce lien n’ouvre plus rien", en: "This link opens nothing any more" },
  goneText: {
    fr: "Il a été mal recopié, ou les données de cette candidature sont effacées. Demandez un nouveau lien ; s’il n’arrive rien, écrivez-nous.",
    en: "It was copied wrongly, or the data of this application are erased. Ask for a new link; if nothing arrives, write to us.",
  },
});
