/** Predecessor, successor, how, and the day as the two lifetimes give it. */
export const SUCCESSIONS: readonly (readonly [string, string, string, string | null])[] = [
  ["CSHH", "CZE", "dissolution", "1993-01-01"],
  ["CSHH", "SVK", "dissolution", "1993-01-01"],
  ["DDDE", "DEU", "incorporation", "1990-10-03"],
  ["ETH", "ERI", "separation", "1993-05-24"],
  ["MYS", "SGP", "separation", "1965-08-09"],
  ["PAK", "BGD", "separation", "1971-03-26"],
  ["SDN", "SSD", "separation", "2011-07-09"],
  ["YDYE", "YEM", "union", "1990-05-22"],
  ["YUCS", "SVN", "separation", "1991-06-25"],
  ["YUCS", "HRV", "separation", "1991-10-08"],
  ["YUCS", "MKD", "separation", "1991-09-08"],
  ["YUCS", "BIH", "separation", "1992-03-01"],
];
