import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";

const paddedTo = 8192;
const overhead = 12 + 16 + 4;

/**
 * The keys of what is sealed: derived from one secret that the database never gets, one for each opportunity and one for each file.
 * Whoever holds a dump, a backup or a console finds boxes of a few sizes and hashes that stand for nobody (S2, security design section 4).
 */
export class Seal {
  private readonly secret: Buffer;

  /** `secret` in hexadecimal, at least 32 bytes. Throws RangeError when it is shorter. */
  constructor(secret: string) {
    this.secret = Buffer.from(secret, "hex");
    if (this.secret.length < 32) throw new RangeError("The seal's secret is too short. Give at least 32 bytes in hexadecimal.");
  }

  private key(label: string): Buffer {
    return Buffer.from(hkdfSync("sha256", this.secret, "resc-funding-seal", label, 32));
  }

  /** Closes a value in a box whose length tells nothing but a multiple of 8 KiB. `about` must be named again to open it. */
  close(label: string, about: string, value: unknown): Buffer {
    const json = Buffer.from(JSON.stringify(value), "utf8");
    const padded = Buffer.alloc(Math.ceil((json.length + overhead) / paddedTo) * paddedTo - 28);
    padded.writeUInt32BE(json.length, 0);
    json.copy(padded, 4);
    return this.closeBytes(label, about, padded);
  }

  /** Opens a box. Throws when it was closed for something else, or was touched. */
  open<Value>(label: string, about: string, box: Buffer): Value {
    const padded = this.openBytes(label, about, box);
    return JSON.parse(padded.subarray(4, 4 + padded.readUInt32BE(0)).toString("utf8")) as Value;
  }

  /** Encrypts bytes as they are: a chunk of a file. */
  closeBytes(label: string, about: string, bytes: Uint8Array): Buffer {
    const nonce = randomBytes(12);
    const cipher = createCipheriv("aes-256-gcm", this.key(label), nonce);
    cipher.setAAD(Buffer.from(about, "utf8"));
    return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  }

  /** Decrypts bytes. Throws when they were encrypted for something else, or were touched. */
  openBytes(label: string, about: string, box: Buffer): Buffer {
    const cipher = createDecipheriv("aes-256-gcm", this.key(label), box.subarray(0, 12));
    cipher.setAAD(Buffer.from(about, "utf8"));
    cipher.setAuthTag(box.subarray(box.length - 16));
    return Buffer.concat([cipher.update(box.subarray(12, box.length - 16)), cipher.final()]);
  }

  /** What a person shows the database to open the own box of an opportunity, hexadecimal; the database keeps its hash. */
  capability(opportunityId: string, personId: string): string {
    return createHmac("sha256", this.key("capability")).update(`${opportunityId}|${personId}`).digest("hex");
  }

  /** A mark of something, the same every time, that tells nothing without the key; hexadecimal. */
  mark(about: string): string {
    return createHmac("sha256", this.key("mark")).update(about).digest("hex");
  }
}
