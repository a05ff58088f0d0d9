/** Invented archives in the form of the real ones: a list in mbox, and an export of Discourse. */
const letter = (id: string, head: string, body: string) =>
  `From nadia Mon Mar  4 09:00:00 2024\r\nMessage-ID: <${id}@liste.example>\r\n${head}\r\n\r\n${body}\r\n\r\n`;

export const mboxText = [
  letter(
    "1",
    [
      "From: Nadia Benali <nadia.benali@lanavette.example>",
      "Subject: =?utf-8?Q?[liste]_Caisse_enregistreuse_=3F?=",
      "Date: Mon, 04 Mar 2024 09:00:00 +0100",
      "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit",
    ].join("\r\n"),
    "Qui en a une ?\r\n>From Bayonne, je cherche.",
  ),
  letter(
    "2",
    [
      "From: =?utf-8?Q?Ad=C3=A8le_Ancienne?= <adele@ailleurs.example>",
      "Subject: Re: [liste] Caisse enregistreuse ?",
      "In-Reply-To: <1@liste.example>\r\nReferences: <1@liste.example>",
      "Date: Tue, 05 Mar 2024 10:00:00 +0100",
    ].join("\r\n"),
    "J'ai la mienne a vendre.\r\n\r\nLe 4 mars 2024, Nadia a écrit :\r\n> Qui en a une ?",
  ),
  letter(
    "3",
    "From: Paul <paul.larrieu@lanavette.example>\r\nSubject: Assemblee\r\nDate: Wed, 06 Mar 2024 08:00:00 +0100",
    "Rendez-vous a 18 h.",
  ),
].join("");

export const discourseText = JSON.stringify({
  categories: [],
  groups: [],
  users: [
    { id: 1, email: "nadia.benali@lanavette.example", username: "nadia", name: "Nadia Benali" },
    { id: 2, email: "x@ailleurs.example", username: "adele", name: null },
  ],
  topics: [
    {
      ...{ id: 12, title: "Quel vernis ?", created_at: "2024-02-01T10:00:00.000Z", archetype: "regular" },
      posts: [
        {
          id: 31,
          user_id: 1,
          post_number: 1,
          raw: "Pour **dehors**.",
          created_at: "2024-02-01T10:00:00.000Z",
        },
        { id: 32, user_id: 2, post_number: 2, raw: "À l’huile.", created_at: "2024-02-02T10:00:00.000Z" },
        {
          id: 33,
          user_id: 2,
          post_number: 3,
          raw: "Pub",
          created_at: "2024-02-03T10:00:00.000Z",
          hidden: true,
        },
      ],
    },
  ],
});

export const csvText = [
  "Sujet;Date;Auteur;Courriel;Message",
  'Traiteur;04/03/2024;Nadia Benali;nadia.benali@lanavette.example;"Qui connaît',
  'un traiteur ?"',
  "Traiteur;05/03/2024;Adèle Ancienne;;Le Fournil.",
].join("\r\n");
