/**
 * The French chart of accounts (PCG, règlement ANC 2022-06 in force since 2025), the part a CAE uses (§3.1
 * of the rules), on six digits. `c`: collective, asks for a third party; `l`: lettered. A cooperative adds
 * its own.
 */
const text = `
101200 Capital souscrit, appelé, non versé
101300 Capital souscrit, appelé, versé
106100 Réserve légale
106300 Réserves statutaires ou contractuelles
106800 Autres réserves
110000 Report à nouveau (solde créditeur)
119000 Report à nouveau (solde débiteur)
120000 Résultat de l'exercice (bénéfice)
129000 Résultat de l'exercice (perte)
131000 Subventions d'investissement
151000 Provisions pour risques
164000 Emprunts auprès des établissements de crédit
205000 Concessions, brevets, licences, logiciels
215400 Matériel industriel
218200 Matériel de transport
218300 Matériel de bureau et informatique
218400 Mobilier
280500 Amortissements des logiciels
281540 Amortissements du matériel industriel
281820 Amortissements du matériel de transport
281830 Amortissements du matériel de bureau et informatique
281840 Amortissements du mobilier
275000 Dépôts et cautionnements versés
370000 Stocks de marchandises
401000 Fournisseurs cl
404000 Fournisseurs d'immobilisations cl
408100 Fournisseurs, factures non parvenues
409100 Fournisseurs, avances et acomptes versés cl
411000 Clients cl
411700 Clients, retenues de garantie cl
416000 Clients douteux ou litigieux cl
418100 Clients, factures à établir
419100 Clients, avances et acomptes reçus cl
421000 Personnel, rémunérations dues cl
425000 Personnel, avances et acomptes cl
428200 Dettes provisionnées pour congés à payer
428600 Personnel, autres charges à payer
431000 Sécurité sociale
437000 Autres organismes sociaux
438200 Charges sociales sur congés à payer
442100 Prélèvement à la source
445200 TVA due intracommunautaire
445510 TVA à décaisser
445620 TVA déductible sur immobilisations
445640 TVA déductible en attente de paiement
445660 TVA déductible sur autres biens et services
445670 Crédit de TVA à reporter
445710 TVA collectée
445740 TVA en attente d'encaissement
445830 Remboursement de TVA demandé
447100 Impôts et taxes sur rémunérations
448600 État, charges à payer
455000 Associés, comptes courants cl
456100 Associés, apports en société cl
467000 Débiteurs et créditeurs divers cl
471000 Compte d'attente
486000 Charges constatées d'avance
487000 Produits constatés d'avance
491000 Dépréciation des comptes de clients
512000 Banque
530000 Caisse
580000 Virements internes
601000 Achats de matières premières
604000 Achats d'études et de prestations de services
606100 Fournitures non stockables (eau, énergie)
606300 Fournitures d'entretien et de petit équipement
606400 Fournitures administratives
607000 Achats de marchandises
611000 Sous-traitance générale
613200 Locations immobilières
613500 Locations mobilières
615000 Entretien et réparations
616000 Primes d'assurances
618500 Frais de colloques, séminaires, conférences
621000 Personnel extérieur à l'entreprise
622600 Honoraires
622700 Frais d'actes et de contentieux
623000 Publicité, publications, relations publiques
625100 Voyages et déplacements
625600 Missions
625700 Réceptions
626000 Frais postaux et de télécommunications
627000 Services bancaires
628000 Contribution à la coopérative
631000 Impôts et taxes sur rémunérations
633300 Participation à la formation professionnelle
635000 Autres impôts et taxes
641000 Rémunérations du personnel
641200 Congés payés
645000 Charges de sécurité sociale et de prévoyance
647000 Autres charges sociales
651000 Redevances
654000 Pertes sur créances irrécouvrables
658000 Charges diverses de gestion courante
658900 Services reçus d'autres activités
661000 Charges d'intérêts
671000 Charges exceptionnelles
681000 Dotations aux amortissements et provisions
701000 Ventes de produits finis
706000 Prestations de services
707000 Ventes de marchandises
708500 Ports et frais accessoires facturés
709000 Rabais, remises et ristournes accordés
740000 Subventions d'exploitation
754000 Adhésions, libéralités
758000 Produits divers de gestion courante
758900 Services rendus à d'autres activités
761000 Produits de participations
781000 Reprises sur amortissements et provisions
`;

/**
 * What activities of one legal entity sell each other (R3.24): told in both of their sections, taken back in
 * that of the house, so that the cooperative sold nothing to itself.
 */
export const exchangeAccounts = { charge: "658900", income: "758900" } as const;

export interface ChartAccount {
  readonly code: string;
  readonly label: string;
  readonly collective: boolean;
  readonly lettered: boolean;
}

export const frenchChart: readonly ChartAccount[] = text
  .trim()
  .split("\n")
  .map((row) => {
    const flagged = row.endsWith(" cl");
    const label = row.slice(7, flagged ? -3 : undefined);
    return { code: row.slice(0, 6), label, collective: flagged, lettered: flagged };
  });

export const frenchJournals = [
  { code: "AN", label: "À-nouveaux", kind: "opening" },
  { code: "VE", label: "Ventes", kind: "sales" },
  { code: "AC", label: "Achats", kind: "purchases" },
  { code: "BQ", label: "Banque", kind: "bank" },
  { code: "CA", label: "Caisse", kind: "cash" },
  { code: "PA", label: "Paie", kind: "pay" },
  { code: "CO", label: "Contributions", kind: "miscellaneous" },
  { code: "OD", label: "Opérations diverses", kind: "miscellaneous" },
] as const;
