import type { Messages } from "../messages.ts";

export const problem: Messages["problem"] = {
  notFoundTitle: "No hay nada en esta dirección",
  notFound:
    "Puede que el enlace esté mal escrito o que la página haya cambiado. Busque el tratado o empiece por la lista.",
  errorTitle: "Algo ha fallado por nuestra parte",
  error: "No se ha cambiado nada. Inténtelo de nuevo; si vuelve a ocurrir, regrese en unos minutos.",
  errorReference: (digest: string) => `Referencia para un aviso: ${digest}`,
  retry: "Intentar de nuevo",
  forbiddenTitle: "Su función no permite abrir esta página",
  forbidden:
    "La redacción es para redactores, revisores y administradores. Pida esa función a un administrador o inicie sesión con otra cuenta.",
  unknownCodes: (field: string, codes: string) => `«${field}» nombra lo que no consta: ${codes}.`,
  retractedTitle: (title: string) => `La ficha «${title}» fue retirada`,
  retracted: (reason: string) => `Motivo: ${reason}.`,
  unreadableTitle: "Esta dirección no se puede leer",
  unreadable: {
    asOf: "El campo «asOf» no es una fecha. Escriba año-mes-día, por ejemplo 2010-06-30.",
    knownAt:
      "El campo «knownAt» no es un instante. Escriba un día, o un día y una hora con su zona, por ejemplo 2024-05-01T00:00Z.",
    q: "El campo «q» (palabras) supera los 200 caracteres. Busque menos palabras.",
    status: "El campo «status» no nombra ningún estado que pueda tener un tratado. Elija uno de la lista.",
    topic: "El campo «topic» no nombra ningún tema. Elija uno de la lista.",
    after: "El campo «after» no nombra ninguna página de la lista. Empiece por la primera.",
  },
  unreadableOther: (field: string) =>
    `Esta página no conoce el campo «${field}», o su valor no se puede leer. Empiece de nuevo sin él.`,
  withoutField: "Abrir la página sin este campo",
  foreignPage: "Esta solicitud no procede de una página de este sitio.",
  toTreaties: "Todos los tratados",
  toHome: "Página de inicio",
};
