export const tiles = {
  title: "Participants by region",
  summary: (parties: number, regions: string) => `${parties} bound. ${regions}.`,
  ofRegion: (region: string, bound: number, all: number) => `${region}: ${bound} of ${all}`,
  map: "World map by status",
  mapNote:
    "Areas without a code of their own, or of nobody on record, are hatched. Boundaries and names shown do not imply endorsement.",
  withoutShape: "Not on the map for want of a shape:",
  other: "Other participants",
  table: "View as table",
  legend: "Key",
  none: "no status",
  note: "Regional groups of the United Nations. A place in a group says nothing about the status of any territory.",
};
