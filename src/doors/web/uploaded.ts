import { UploadedFile } from "../../foundation/uploaded-file.ts";

/** The file a form gives under that name, null where none was chosen. */
export async function givenFile(form: FormData, name: string): Promise<UploadedFile | null> {
  const given = form.get(name);
  if (!(given instanceof File) || given.size === 0) return null;
  return UploadedFile.ofBytes(given.name, Buffer.from(await given.arrayBuffer()));
}

/** All of them, where a form gives several under one name. */
export async function givenFiles(form: FormData, name: string): Promise<UploadedFile[]> {
  const given = form.getAll(name).filter((one): one is File => one instanceof File && one.size > 0);
  return Promise.all(
    given.map(async (one) => UploadedFile.ofBytes(one.name, Buffer.from(await one.arrayBuffer()))),
  );
}
