import type { Messages } from "../messages.ts";

export const palette: Messages["palette"] = {
  open: "Trouver",
  title: "Trouver un traité ou un participant",
  label: "Titre, participant ou identifiant",
  hint: "Les flèches choisissent, Entrée ouvre, Échap ferme.",
  none: "Rien trouvé.",
  found: (count: number) => (count < 2 ? `${count} résultat` : `${count} résultats`),
  close: "Fermer",
  shortcut: "Ouvrir avec Ctrl K ou ⌘ K",
  treaty: "Traité",
  participant: "Participant",
  formerly: (name: string, until: string | null) =>
    until === null ? `anciennement ${name}` : `anciennement ${name}, jusqu’au ${until}`,
  searchFor: (words: string) => `Tous les traités avec « ${words} »`,
};

export const tiles: Messages["tiles"] = {
  title: "Participants par région",
  summary: (parties: number, regions: string) => `${parties} liés. ${regions}.`,
  ofRegion: (region: string, bound: number, all: number) => `${region} : ${bound} sur ${all}`,
  map: "Carte du monde par statut",
  mapNote:
    "Les zones sans code propre, ou qui ne sont celles d’aucun participant enregistré, sont hachurées. Les frontières et les noms indiqués n’impliquent aucune reconnaissance.",
  withoutShape: "Absents de la carte, faute de contour :",
  other: "Autres participants",
  table: "Voir en tableau",
  legend: "Légende",
  none: "aucun statut",
  note: "Groupes régionaux des Nations Unies. La place dans un groupe ne dit rien du statut d’un territoire.",
};
