import { defineWords } from "../foundation/words.ts";

/** The letter that answers a request, and the reasons for keeping something. */
export const letterWords = defineWords("privacy.letter", {
  title: { fr: "Réponse à votre demande sur vos données", en: "Answer to your request about your data" },
  asked: {
    fr: "Le {date}, vous avez fait {kind}. Voici notre réponse.",
    en: "On {date} you made {kind}. Here is our answer.",
  },
  access: {
    fr: "une demande d’accès à vos données (RGPD, article 15)",
    en: "a request for access to your data (GDPR, article 15)",
  },
  erasure: {
    fr: "une demande d’effacement de vos données (RGPD, article 17)",
    en: "a request for erasure of your data (GDPR, article 17)",
  },
  rectification: {
    fr: "une demande de rectification de vos données (RGPD, article 16)",
    en: "a request for rectification of your data (GDPR, article 16)",
  },
  objection: {
    fr: "une opposition à l’usage de vos données (RGPD, article 21)",
    en: "an objection to the use of your data (GDPR, article 21)",
  },
  restriction: {
    fr: "une demande de limitation de l’usage de vos données (RGPD, article 18)",
    en: "a request for restriction of the use of your data (GDPR, article 18)",
  },
  gone: { fr: "Ce qui est effacé", en: "What is erased" },
  kept: { fr: "Ce qui est gardé, et pourquoi", en: "What is kept, and why" },
  law: { fr: "gardé jusqu’au {date} ({source}).", en: "kept until {date} ({source})." },
  later: {
    fr: "gardé tant que vous êtes là, puis {time} après votre départ ({source}).",
    en: "kept while you are here, then {time} after you leave ({source}).",
  },
  books: {
    fr: "gardé {time} après la clôture de l’exercice ({source}).",
    en: "kept {time} after the close of the fiscal year ({source}).",
  },
  here: {
    fr: "gardé tant qu’un contrat ou un rôle vous lie à la coopérative, puis effacé à votre demande, ou {time} après ({source}).",
    en: "kept while a contract or a role ties you to the cooperative, then erased at your request, or {time} later ({source}).",
  },
  company: { fr: "gardé la vie de la société ({source}).", en: "kept while the company lives ({source})." },
  rolling: {
    fr: "effacé de lui-même {time} après chaque fait ({source}).",
    en: "erases itself {time} after each fact ({source}).",
  },
  payment: {
    fr: "gardé {time} après le 31 décembre de l’année du dernier versement du financeur ({source}).",
    en: "kept {time} after 31 December of the year of the funder’s last payment ({source}).",
  },
  elsewhere: {
    fr: "gardé : une autre coopérative où vous avez un rôle en a besoin.",
    en: "kept: another cooperative where you hold a role needs it.",
  },
  dispute: {
    fr: "gardé jusqu’au {date} : un litige est en cours (RGPD, article 17.3.e).",
    en: "kept until {date}: there is a dispute (GDPR, article 17.3.e).",
  },
  term: { fr: "sa durée est passée ({source}).", en: "its term is over ({source})." },
  toAsk: { fr: "effacé à votre demande.", en: "erased at your request." },
  rights: {
    fr: "Si cette réponse ne vous convient pas, vous pouvez saisir la CNIL (www.cnil.fr, 3 place de Fontenoy, 75007 Paris) ou le juge.",
    en: "If this answer does not suit you, you may turn to the CNIL (www.cnil.fr, 3 place de Fontenoy, 75007 Paris) or to a court.",
  },
  subject: { fr: "Réponse à votre demande sur vos données", en: "Answer to your request about your data" },
  body: {
    fr: "Bonjour {name},\n\nNotre réponse à votre demande sur vos données personnelles est dans la lettre jointe.",
    en: "Hello {name},\n\nOur answer to your request about your personal data is in the letter enclosed.",
  },
});
