/** A public page: no script, no Mantine. */
export const handle = { bare: true };

export function loader() {
  if (process.env.ENSEMBLE_GALLERY !== "1") throw new Response(null, { status: 404 });
  return null;
}

export default function Bare() {
  return (
    <main className="stop">
      <title>Atelier Lizarra, reliure et papier</title>
      <h1>Atelier Lizarra, reliure et papier</h1>
      <p>Maïa Etcheverry relie, restaure et fabrique des carnets à Bayonne, au sein de La Navette.</p>
      <form method="post" className="stack">
        <div className="field">
          <label htmlFor="message">Votre message</label>
          <textarea id="message" name="message" rows={3} />
        </div>
        <p>
          <button type="submit" className="button button-main">
            Écrire à Maïa
          </button>
        </p>
      </form>
    </main>
  );
}

export function action() {
  return null;
}
