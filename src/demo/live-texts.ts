/** What is asked in the rooms of the demonstration, and what was answered. */
export const online = {
  title: "Se faire connaître sans se vendre",
  about: "Une heure à distance : trois façons de parler de son activité, et les vôtres en exemple.",
  questions: [
    "Comment parler de ses prix sur son site sans faire fuir ?",
    "Faut-il répondre à tous les avis, même injustes ?",
    "Combien de temps par semaine pour que cela serve à quelque chose ?",
  ],
  file: ["Se faire connaître sans se vendre", "Trois façons, une page chacune.", "La Navette"],
} as const;

export const held = {
  title: "Relancer une facture sans se fâcher",
  about: "Le premier message, le deuxième, et ce que la coopérative fait ensuite.",
  part: "Le premier message",
  questions: [
    {
      text: "Au bout de combien de jours faut-il relancer ?",
      said: "Le lendemain de l’échéance, par un message court. La coopérative prend la suite au bout d’un mois.",
    },
    {
      text: "Que faire d’un client qui conteste la moitié de la facture ?",
      said: "Demandez-lui par écrit ce qui manque, et parlez-en avec votre accompagnateur avant tout avoir.",
    },
  ],
  aside: {
    text: "Quel logiciel de comptabilité conseillez-vous ?",
    said: "Ce n’est pas le sujet d’aujourd’hui : posez-la dans une discussion.",
  },
} as const;
