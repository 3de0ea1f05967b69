const STANDING = "recorded_at IS NOT NULL AND state = 'published' AND superseded_at IS NULL";
const TREATY = "(SELECT id FROM treaties WHERE slug = 'made-50')";
const ONE = "(SELECT id FROM participants WHERE code = 'Z003')";

/** A page of the dashboard, beside statements that read the rows it shows and nothing more. */
export type MeasuredPage = { readonly name: string; readonly path: string; readonly bare: readonly string[] };

const NEWEST = `SELECT * FROM event_versions WHERE ${STANDING} ORDER BY recorded_at DESC LIMIT 26`;
const COUNTS = ["status", "form", "depositary", "signed_year", "topics", "regions"].map(
  (column) => `SELECT ${column}, count(*) FROM treaty_documents GROUP BY 1`,
);

export const MEASURED_PAGES: readonly MeasuredPage[] = [
  {
    name: "home",
    path: "/",
    bare: [
      NEWEST,
      `SELECT * FROM upcoming_effects WHERE takes_effect_on BETWEEN current_date AND current_date + 30
        ORDER BY takes_effect_on LIMIT 20`,
    ],
  },
  {
    name: "treaties",
    path: "/treaties",
    bare: ["SELECT * FROM treaties ORDER BY short_title, slug LIMIT 26", ...COUNTS],
  },
  {
    name: "treaties, status and topic",
    path: "/treaties?status=terminated&topic=made-3",
    bare: [
      `SELECT t.* FROM treaty_documents d JOIN treaties t ON t.id = d.treaty_id
        WHERE d.status = 'terminated' AND d.topics && '{made-3}' ORDER BY t.short_title, t.slug LIMIT 26`,
      ...COUNTS.map((sql) => sql.replace("GROUP BY", "WHERE topics && '{made-3}' GROUP BY")),
    ],
  },
  {
    name: "treaty of 125 participants",
    path: "/treaties/made-50",
    bare: [
      `SELECT * FROM treaties WHERE id = ${TREATY}`,
      `SELECT * FROM event_versions WHERE treaty_id = ${TREATY} AND ${STANDING}`,
      `SELECT p.*, n.name FROM participations p JOIN participant_names n USING (participant_id)
        WHERE p.treaty_id = ${TREATY}`,
    ],
  },
  {
    name: "participant",
    path: "/participants/Z003",
    bare: [
      `SELECT t.* FROM participations a JOIN treaties t ON t.id = a.treaty_id
        WHERE a.participant_id = ${ONE} ORDER BY t.short_title, t.slug LIMIT 26`,
      `SELECT status, count(*) FROM participations WHERE participant_id = ${ONE} GROUP BY 1`,
    ],
  },
  { name: "events", path: "/events", bare: [NEWEST] },
  {
    name: "calendar",
    path: "/calendar",
    bare: ["SELECT * FROM upcoming_effects WHERE takes_effect_on >= current_date ORDER BY takes_effect_on LIMIT 51"],
  },
  {
    name: "changes",
    path: "/changes",
    bare: ["SELECT * FROM event_versions WHERE recorded_at IS NOT NULL ORDER BY recorded_at DESC, id DESC LIMIT 26"],
  },
];
