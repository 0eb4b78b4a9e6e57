import { create } from "qrcode";

/** A QR code as squares: so many to a side, and a path of its dark ones in units of one square. */
export interface QrPath {
  readonly side: number;
  readonly path: string;
}

/** The QR code of an address. The same address gives the same path. */
export function qrPath(address: string): QrPath {
  const { size, data } = create(address, { errorCorrectionLevel: "M" }).modules;
  const squares = Array.from({ length: size * size }, (_, at) => at).filter((at) => data[at]);
  return { side: size, path: squares.map((at) => `M${at % size} ${Math.floor(at / size)}h1v1h-1z`).join("") };
}
