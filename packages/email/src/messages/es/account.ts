import type { Messages } from "../messages.ts";

export const account: Messages["account"] = {
  confirm: {
    subject: "Confirme sus avisos sobre tratados",
    title: "Falta un paso",
    intro: "Alguien, esperamos que usted, pidió que se enviaran a esta dirección avisos sobre:",
    action: "Confirmar estos avisos",
    expiry: "El enlace es válido durante 72 horas. Si no lo pidió, no haga nada: no se enviará ningún aviso.",
  },
  invitation: {
    subject: (owner: string) => `${owner} le propone avisos sobre tratados`,
    title: "¿Desea estos avisos?",
    intro: (owner: string) => `${owner} propone que se envíen a esta dirección avisos sobre:`,
    action: "Sí, envíenmelos",
    expiry:
      "No se envía nada sin su confirmación. El enlace es válido durante 72 horas; puede dejarlo en cualquier momento.",
  },
  welcome: {
    subject: "Sus avisos están ahora en su cuenta",
    title: "Le damos la bienvenida",
    moved: "Lo que seguía esta dirección pertenece ahora a su cuenta:",
    nothing: "Esta dirección aún no seguía nada. Cada lista de actos tiene un botón para seguirla.",
    action: "Gestionar lo que sigue",
  },
  endpoint: {
    failingSubject: (host: string) => `Fallan los envíos a ${host}`,
    stillFailingSubject: (host: string) => `Siguen fallando los envíos a ${host}`,
    disabledSubject: (host: string) => `Se han detenido los envíos a ${host}`,
    failing: "Ha fallado un envío a su punto de acceso webhook. Lo intentamos de nuevo.",
    stillFailing:
      "Los envíos a su punto de acceso webhook siguen fallando. Lo intentaremos un tiempo más y después lo dejaremos.",
    disabled:
      "Su punto de acceso webhook no ha aceptado envíos durante demasiado tiempo. Lo hemos desactivado; ya no se le envía nada.",
    address: "Punto de acceso",
    firstFailure: "Falla desde",
    answer: "Última respuesta",
    attempts: "Intentos",
    nextAttempt: "Próximo intento",
    action: "Abrir el registro de envíos",
  },
  problem: {
    subject: "Los correos a una de sus direcciones se devuelven",
    title: "No podemos llegar a una dirección",
    intro: "Los correos a esta dirección se devolvieron. Hemos dejado de escribirle:",
    since: "Desde",
    answer: "Respuesta del servidor",
    hint: "Cuando el buzón vuelva a funcionar, confirme la dirección de nuevo.",
    action: "Revisar la dirección",
  },
  security: {
    resetSubject: "Elija una contraseña nueva",
    reset: "Alguien, esperamos que usted, pidió una contraseña nueva para su cuenta.",
    resetAction: "Elegir una contraseña nueva",
    resetExpiry: (moment: string) =>
      `El enlace funciona una sola vez, hasta el ${moment}. Mientras no se use, su contraseña no cambia.`,
    passwordChangedSubject: "Su contraseña ha cambiado",
    passwordChanged: "La contraseña de su cuenta ha cambiado y se han cerrado todas las demás sesiones.",
    when: "Cuándo",
    notYou: "Si no fue usted, elija ahora una contraseña nueva.",
    action: "Abrir su cuenta",
  },
};
