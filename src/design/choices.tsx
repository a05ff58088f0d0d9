/** The options of a select: nothing chosen first, then each thing by its name. */
export function Choices({ none, among }: { none?: string; among: readonly { id: string; name: string }[] }) {
  return (
    <>
      {none !== undefined && <option value="">{none}</option>}
      {among.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </>
  );
}
