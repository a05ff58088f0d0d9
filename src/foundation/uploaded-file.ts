import { createHash } from "node:crypto";
import { z } from "zod";

/**
 * A file given to an operation: too long for an input of JSON, it is read from where it lies, as often as
 * asked.
 * In keys and audit it stands as its name, its size and its hash.
 */
export class UploadedFile {
  readonly name: string;
  readonly open: () => AsyncIterable<Uint8Array>;
  readonly #facts: { size: number; sha256: string };

  private constructor(name: string, open: UploadedFile["open"], facts: { size: number; sha256: string }) {
    this.name = name;
    this.open = open;
    this.#facts = facts;
  }

  /** Reads the file once, for its hash. `name` is kept without its folders. */
  static async of(name: string, open: () => AsyncIterable<Uint8Array>): Promise<UploadedFile> {
    const hash = createHash("sha256");
    let size = 0;
    for await (const chunk of open()) {
      hash.update(chunk);
      size += chunk.length;
    }
    return new UploadedFile(name.replace(/^.*[\\/]/, ""), open, { size, sha256: hash.digest("hex") });
  }

  static ofBytes(name: string, bytes: Buffer): UploadedFile {
    const facts = { size: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
    async function* open() {
      yield bytes;
    }
    return new UploadedFile(name, open, facts);
  }

  /** Its bytes; of one that is longer than `most`, only a beginning that is longer too. */
  async bytes(most = Number.POSITIVE_INFINITY): Promise<Buffer> {
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of this.open()) {
      parts.push(part);
      size += part.length;
      if (size > most) break;
    }
    return Buffer.concat(parts);
  }

  toJSON(): object {
    return { name: this.name, ...this.#facts };
  }
}

/** A file: as a door opened it, or in JSON by its name and its text, or its bytes in base 64. */
export const file = () =>
  z
    .union([
      z.custom<UploadedFile>((value) => value instanceof UploadedFile),
      z
        .object({ name: z.string().trim().min(1).max(200), text: z.string() })
        .transform(({ name, text }) => UploadedFile.ofBytes(name, Buffer.from(text))),
      z
        .object({ name: z.string().trim().min(1).max(200), base64: z.base64() })
        .transform(({ name, base64 }) => UploadedFile.ofBytes(name, Buffer.from(base64, "base64"))),
    ])
    .meta({ format: "file" });

/** Whether this part of an input is a file, so that a door knows to open one. */
export const isFile = (schema: unknown): boolean =>
  schema instanceof z.ZodOptional
    ? isFile(schema.unwrap())
    : schema instanceof z.ZodType && schema.meta()?.format === "file";
