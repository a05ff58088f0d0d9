import qrcode from "qrcode";

/** A picture that a telephone reads at the door (ISO/IEC 18004), as an address that holds all of it. */
export const qrOf = (text: string): Promise<string> =>
  qrcode.toDataURL(text, { margin: 1, width: 440, errorCorrectionLevel: "M" });
