/** The regional groups of the United Nations, as participants carry them. */
export const REGIONAL_GROUPS = [
  "Africa",
  "Asia-Pacific",
  "Eastern Europe",
  "Latin America and the Caribbean",
  "Western Europe and Others",
] as const;
