/** The film of the demonstration: what ffmpeg draws, and what is said of it. */
export const card = {
  arguments: [
    ...["-y", "-nostdin", "-v", "error", "-f", "lavfi", "-i", "smptehdbars=size=1280x720:rate=25"],
    ...["-f", "lavfi", "-i", "sine=frequency=440", "-t", "12", "-af", "volume=0.1"],
    ...["-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-c:a", "aac"],
  ],
  film: {
    title: "Essai de la chaîne\u00a0: mire et son",
    summary:
      "Douze secondes de mire, pour essayer le lecteur, les sous-titres et les chapitres avant le premier atelier filmé.",
    licence: "cc-by",
    mayDownload: true,
  },
  captions: `WEBVTT

00:00.500 --> 00:04.000
Bonjour. Ceci est une mire, et un la.

00:04.000 --> 00:08.000
Elle sert à vérifier l’image, le son et les sous-titres.

00:08.000 --> 00:11.500
Le premier atelier du couteau suisse prendra sa place.
`,
  chapters: "0:00 L’image et le son\n0:04 Les sous-titres\n0:08 La suite",
  list: {
    kind: "theme",
    title: "Essais de la chaîne",
    summary: "Ce qui sert à régler la caméra, le micro et le lecteur.",
  },
  comment: "L’image est nette ici, sur un téléphone. On filme l’atelier de jeudi ?",
};
