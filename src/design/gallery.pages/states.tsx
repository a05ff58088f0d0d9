import { Link } from "react-router";
import { ChartFigure, type ChartPoint } from "../chart-figure.tsx";
import { Empty } from "../empty.tsx";
import { Money } from "../money.tsx";
import { PageHead } from "../page-head.tsx";
import { StateMark } from "../state-mark.tsx";
import { Story, type StoryEvent } from "../story.tsx";
import { stateOf } from "./invented.ts";

const months = ["juin", "juil.", "août", "sept.", "oct.", "nov."];
const result = [182_040n, 96_510n, -41_200n, 240_000n, 312_560n, 118_430n];
const cash = [402_000n, 455_300n, 371_000n, 522_800n, 801_240n, 764_115n];
const points = (name: string, amounts: bigint[]): ChartPoint[] =>
  months.map((label, index) => ({ label, values: { [name]: amounts[index] ?? 0n } }));

export default function States() {
  return (
    <div className="stack">
      <PageHead
        title="Atelier Lizarra"
        below={<StateMark icon="circle-check" label="Ouverte" tone="good" />}
      />
      <Charts />
      <section className="card stack">
        <h2>États</h2>
        <p className="actions">
          {Object.values(stateOf).map((state) => (
            <StateMark key={state.label} {...state} />
          ))}
          <StateMark icon="clock" label="À valider" tone="wait" />
        </p>
      </section>
      <section className="card">
        <Story events={events} />
      </section>
      <p className="actions">
        <Link to="/_galerie/panne?dans=loader">Voir une panne</Link>
        <Link to="/_galerie/panne?dans=403">Voir une page fermée</Link>
      </p>
      <Empty icon="receipt" title="Vos dépenses viendront ici" firstStep={firstStep}>
        Photographiez un ticket ou déposez une facture : la coopérative vérifie, rembourse et passe
        l’écriture.
      </Empty>
    </div>
  );
}

const maia = "Maïa Etcheverry";
const events: StoryEvent[] = [
  { id: "3", at: new Date("2026-11-23T09:02:00Z"), who: maia, what: "Facture soumise", icon: "send" },
  { id: "2", at: new Date("2026-11-20T15:40:00Z"), who: "Jean Haristoy", what: "Devis accepté" },
  { id: "1", at: new Date("2026-11-18T08:15:00Z"), who: maia, what: "Devis envoyé", icon: "pencil" },
];
const firstStep = (
  <Link className="button button-main" to="/_galerie/formulaires">
    Ajouter une dépense
  </Link>
);

function Charts() {
  const made = "Produits de novembre moins charges et contribution.";
  const sentence = (
    <>
      Vous avez gagné{" "}
      <strong>
        <Money cents={118_430n} explanation={made} />
      </strong>{" "}
      en novembre.
    </>
  );
  return (
    <>
      <section className="card">
        <ChartFigure
          title="Résultat par mois"
          sentence={sentence}
          kind="bar"
          series={[{ key: "result", label: "Résultat" }]}
          points={points("result", result)}
          notes={[{ at: "août", text: "achat de la presse, 1\u202f450,00\u00a0€" }]}
        />
      </section>
      <section className="card">
        <ChartFigure
          title="Trésorerie"
          sentence={"7\u202f641,15\u00a0€ disponibles aujourd’hui."}
          kind="line"
          series={[{ key: "cash", label: "Trésorerie" }]}
          points={points("cash", cash)}
        />
      </section>
    </>
  );
}
