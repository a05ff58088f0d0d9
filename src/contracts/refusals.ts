import { defineRefusals } from "../foundation/refusal.ts";

export const refusals = defineRefusals("contracts", {
  importRefused: {
    fr: "Ce fichier ne peut pas être repris ; aucun contrat n’a été repris. Corrigez-le, puis recommencez :\n{list}",
    en: "This file cannot be taken over; no contract was. Correct it, then try again:\n{list}",
  },
  unknownPerson: {
    fr: "Cette personne n’est pas connue dans la coopérative.",
    en: "This person is not known in the cooperative.",
  },
  unknownActivity: {
    fr: "Cette activité n’est pas connue dans la coopérative, ou elle est close.",
    en: "This activity is not known in the cooperative, or it is closed.",
  },
  noActivityHere: {
    fr: "Un contrat du personnel permanent ne porte sur aucune activité.",
    en: "A contract of permanent staff concerns no activity.",
  },
  alreadySigned: {
    fr: "Ce contrat est signé depuis le {date} : il ne change plus, faites un avenant.",
    en: "This contract has been signed since {date}: it no longer changes, make an amendment.",
  },
  endsBeforeStart: {
    fr: "Le contrat finirait avant de commencer : choisissez un terme postérieur au premier jour.",
    en: "The contract would end before it starts: choose a term after its first day.",
  },
  needsTerm: {
    fr: "Un contrat à durée déterminée a un terme : donnez son dernier jour.",
    en: "A fixed-term contract has a term: give its last day.",
  },
  noTerm: {
    fr: "Ce contrat est à durée indéterminée : il n’a pas de terme.",
    en: "This contract is open-ended: it has no term.",
  },
  capeNeedsEnd: {
    fr: "Un CAPE a un terme : donnez sa date de fin (C. com. art. L127-2).",
    en: "A CAPE has an end: give its end date (commercial code, art. L127-2).",
  },
  capeTooLong: {
    fr: "Une période de CAPE dure douze mois au plus ({source}) : celle-ci peut aller jusqu’au {date}.",
    en: "A CAPE period lasts twelve months at most ({source}): this one may go until {date}.",
  },
  capeSpent: {
    fr: "Vous ne pouvez pas conclure une période de CAPE de plus, car la coopérative et cette personne en ont déjà eu {n} ({source}).",
    en: "You cannot agree on one more CAPE period, because the cooperative and this person have had {n} already ({source}).",
  },
  noCapeTrial: {
    fr: "Un CAPE n’a pas de période d’essai.",
    en: "A CAPE has no trial period.",
  },
  trialBeforeStart: {
    fr: "La période d’essai commence avec le contrat : elle finit après son premier jour.",
    en: "The trial begins with the contract: it ends after its first day.",
  },
  trialTooLong: {
    fr: "L’essai dure huit mois au plus, moins les contrats précédents ({source}) : il peut aller jusqu’au {date}.",
    en: "The trial lasts eight months at most, less earlier contracts ({source}): it may go until {date}.",
  },
  noTrialLeft: {
    fr: "Vous ne pouvez pas convenir d’un essai, car les contrats précédents ont duré huit mois ou plus ({source}).",
    en: "You cannot agree on a trial, because earlier contracts lasted eight months or more ({source}).",
  },
  underContract: {
    fr: "Cette personne est déjà sous contrat depuis le {date} : mettez fin à ce contrat avant d’en commencer un autre.",
    en: "This person has been under contract since {date}: end that contract before another one begins.",
  },
  underContractUntil: {
    fr: "Cette personne est sous contrat jusqu’au {date} : commencez le lendemain, ou mettez fin plus tôt à l’autre contrat.",
    en: "This person is under contract until {date}: begin the day after, or end the other contract earlier.",
  },
  clauseMissing: {
    fr: "Pour signer ce contrat, écrivez d’abord la clause « {clause} » ({source}).",
    en: "To sign this contract, first write the clause “{clause}” ({source}).",
  },
  clauseElsewhere: {
    fr: "Une de ces clauses n’est pas de cette nature de contrat : gardez celles que la page propose.",
    en: "One of these clauses does not belong to this kind of contract: keep those that the page offers.",
  },
  fixedPartMissing: {
    fr: "Pour signer ce contrat, donnez d’abord le montant de la part fixe (C. trav. art. L7331-2, 2°, d).",
    en: "To sign this contract, first give the amount of the fixed part (labour code, art. L7331-2, 2°, d).",
  },
  jobMissing: {
    fr: "Pour signer ce contrat, donnez d’abord l’emploi tenu : le registre du personnel le demande.",
    en: "To sign this contract, first give the job held: the register of staff asks for it.",
  },
  alreadyAsked: {
    fr: "Ce contrat attend déjà ses signatures : retirez-le de la signature pour le modifier.",
    en: "This contract waits for its signatures already: take it back from signature to change it.",
  },
  notAsked: {
    fr: "Ce contrat n’est pas à la signature.",
    en: "This contract is not waiting for signatures.",
  },
  nobodyRepresents: {
    fr: "Personne ne peut signer pour la coopérative : donnez d’abord le rôle de direction à quelqu’un d’autre.",
    en: "Nobody can sign for the cooperative: first give the role of director to someone else.",
  },
  signedInFuture: {
    fr: "Ce jour n’est pas encore venu : choisissez aujourd’hui ou un jour passé.",
    en: "This day has not come yet: choose today or a past day.",
  },
  notSigned: {
    fr: "Ce contrat n’est pas encore signé : il n’y a rien à modifier ni à finir.",
    en: "This contract is not signed yet: there is nothing to amend or to end.",
  },
  ended: {
    fr: "Ce contrat a pris fin : son dernier jour est le {date}.",
    en: "This contract has ended: its last day is {date}.",
  },
  notACape: {
    fr: "Seul un CAPE se renouvelle.",
    en: "Only a CAPE is renewed.",
  },
  renewedTooLate: {
    fr: "Le renouvellement se signe par écrit avant le terme du {date} (C. com. art. L127-2).",
    en: "A renewal is signed in writing before the end on {date} (commercial code, art. L127-2).",
  },
  outsideContract: {
    fr: "Ce jour est hors du contrat : choisissez un jour où il est en vigueur.",
    en: "This day is outside the contract: choose one on which it holds.",
  },
  nothingAmended: {
    fr: "Cet avenant ne change rien : donnez une nouvelle part fixe ou une nouvelle clause.",
    en: "This amendment changes nothing: give a new fixed part or a new clause.",
  },
  afterLastAmendment: {
    fr: "L’avenant précédent prend effet le {date} : celui-ci prend effet ce jour-là ou après.",
    en: "The amendment before takes effect on {date}: this one takes effect that day or later.",
  },
  suspendedThen: {
    fr: "Le contrat est déjà suspendu à partir du {date}.",
    en: "The contract is already suspended from {date}.",
  },
  notSuspended: {
    fr: "Ce contrat n’est pas suspendu : il n’y a rien à reprendre.",
    en: "This contract is not suspended: there is nothing to resume.",
  },
  resumedBefore: {
    fr: "La suspension commence le {date} : la reprise vient après.",
    en: "The suspension begins on {date}: resuming comes after it.",
  },
  reasonNotFor: {
    fr: "Ce contrat ne peut pas prendre fin par ce motif : choisissez-en un autre.",
    en: "This contract cannot end for this reason: choose another.",
  },
  trialOver: {
    fr: "La période d’essai n’est plus en cours ce jour-là : choisissez un autre motif.",
    en: "The trial is no longer running on that day: choose another reason.",
  },
  associationNotDue: {
    fr: "Le contrat prend fin de ce fait la veille du {date} seulement, si la personne n’est pas associée ({source}).",
    en: "The contract ends in this way on the eve of {date} only, if the person is not an associate ({source}).",
  },
  alreadyAssociate: {
    fr: "Cette personne est associée depuis le {date}.",
    en: "This person has been an associate since {date}.",
  },
  notAssociate: {
    fr: "Cette personne n’est pas associée : il n’y a pas de sociétariat à terminer.",
    en: "This person is not an associate: there is no membership to end.",
  },
  associationEnded: {
    fr: "Cette personne n’est plus associée depuis le {date}.",
    en: "This person has not been an associate since {date}.",
  },
  endsBeforeAdmission: {
    fr: "Cette personne est associée depuis le {date} : son sociétariat ne peut pas finir avant.",
    en: "This person has been an associate since {date}: the membership cannot end before.",
  },
  decidedInFuture: {
    fr: "Cette décision serait à venir : donnez le jour où elle a été prise.",
    en: "This decision would be to come: give the day on which it was taken.",
  },
  notTheirDecision: {
    fr: "Ce motif ne se décide pas ainsi : un retrait vient de la personne, une exclusion de l’assemblée ou de la gérance.",
    en: "This motive is not decided so: a withdrawal comes from the person, an exclusion from the assembly or the board.",
  },
  exclusionUnexplained: {
    fr: "Dites pourquoi la personne est exclue : le motif est écrit dans la décision.",
    en: "Say why the person is excluded: the reason is written in the decision.",
  },
  noContract: {
    fr: "Cette personne n’est pas sous contrat ce jour-là.",
    en: "This person is not under contract on that day.",
  },
  formalityNotFor: {
    fr: "Cette formalité ne concerne pas ce contrat.",
    en: "This formality does not concern this contract.",
  },
  formalityDone: {
    fr: "Cette formalité est déjà accomplie, le {date}.",
    en: "This formality is already done, on {date}.",
  },
  declaredTooEarly: {
    fr: "La DPAE se dépose dans les huit jours qui précèdent l’embauche ({source}) : pas avant le {date}.",
    en: "The DPAE is filed within the eight days before hiring ({source}): not before {date}.",
  },
  notCollective: {
    fr: "Cette activité est menée par une seule personne : il n’y a rien à partager.",
    en: "This activity is run by one person: there is nothing to share.",
  },
  sharesNotWhole: {
    fr: "Les parts font {total} : elles doivent faire 100 % exactement.",
    en: "The shares make {total}: they must make exactly 100%.",
  },
  notRunningIt: {
    fr: "Les parts se partagent entre les personnes qui mènent l’activité, chacune une fois : {names}.",
    en: "The shares go to the people who run the activity, each once: {names}.",
  },
  sharedLater: {
    fr: "Une convention commence déjà le {date} : la nouvelle commence après.",
    en: "An agreement begins on {date} already: the new one begins after it.",
  },
});
