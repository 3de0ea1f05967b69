import type { Messages } from "../messages.ts";

export const site: Messages["site"] = {
  name: "Pacta",
  claim: "Los tratados, su estado y el porqué.",
  description: "Qué ocurre con los tratados: firmas, ratificaciones, entradas en vigor, denuncias.",
  skip: "Ir al contenido",
  ownName: "Español",
  languages: "Idiomas",
  navigation: "Principal",
  treaties: "Tratados",
  events: "Acontecimientos",
  desk: "Redacción",
  signIn: "Iniciar sesión",
  footer:
    "Pacta no es un depositario. Informa de lo que han publicado los depositarios y los diarios oficiales, con su fuente y su fecha.",
  licence: "Software libre con licencia Apache 2.0.",
  searchLabel: "Buscar tratados",
  searchHint: "Un título, una parte o un identificador como XXVII-7-d",
  search: "Buscar",
  latest: "Últimos acontecimientos",
  latestNote: "Por el día en que tuvimos conocimiento de ellos.",
  latestEmpty: "Aún no se ha publicado nada.",
  coming: "Próximas fechas",
  comingNote: "Efectos de actos ya notificados.",
  comingEmpty: "No se conoce ninguna fecha próxima.",
  allTreaties: "Todos los tratados",
};
