export const tiles = {
  title: "Participants by region",
  summary: (parties: number, regions: string) => `${parties} bound. ${regions}.`,
  ofRegion: (region: string, bound: number, all: number) => `${region}: ${bound} of ${all}`,
  other: "Other participants",
  table: "View as table",
  legend: "Key",
  none: "no status",
  note: "Regional groups of the United Nations. A place in a group says nothing about the status of any territory.",
};
