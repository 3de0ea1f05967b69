import type { Messages } from "../messages.ts";

export const subscribe: Messages["subscribe"] = {
  title: "Recibir avisos por correo",
  intro:
    "Escribimos cuando ocurre algo con este tratado. No hace falta cuenta; cada correo lleva un enlace que detiene los avisos.",
  address: "Correo electrónico",
  button: "Enviarme avisos",
  sending: "Enviando …",
  sent: "Revise su correo: hemos enviado un enlace que activa los avisos sobre este tratado. Es válido durante 72 horas.",
  refused: "No es una dirección de correo. Revísela y envíela de nuevo.",
  unexpected: "Algo ha fallado por nuestra parte, o se perdió la conexión. Inténtelo de nuevo.",
};

export const confirm: Messages["confirm"] = {
  title: "¿Activar estos avisos?",
  will: "El botón activa los avisos por correo sobre:",
  button: "Activar los avisos",
  activeTitle: "Sus avisos están activos",
  active: "Recibe avisos por correo sobre:",
  activeNote: "Cada correo lleva un enlace que los detiene.",
  endedTitle: "Estos avisos se detuvieron",
  ended: "Usted detuvo los avisos sobre:",
  endedNote: "Para recibirlos de nuevo, suscríbase en la página del tratado.",
  expiredTitle: "Este enlace ha caducado",
  expired:
    "Un enlace de confirmación es válido durante 72 horas. Suscríbase de nuevo en la página del tratado para recibir otro.",
  unknownLink: "Este enlace no es válido. Ábralo exactamente como figura en el correo.",
  toTreaties: "Todos los tratados",
};

export const unsubscribe: Messages["unsubscribe"] = {
  title: "¿Detener los avisos por correo?",
  these: "Recibió este correo porque sigue:",
  stopThese: "Detener estos avisos",
  others: "Esta dirección también sigue:",
  stopAll: "Detener todos los avisos a esta dirección",
  pausedTitle: "Los avisos están en pausa",
  paused: "Se reanudan solos en 30 días. Hasta entonces no se envía nada sobre:",
  weekly: "Mejor una vez a la semana",
  pause: "Pausar 30 días",
  tooOften: "Este enlace se usó demasiado en la última hora. No se ha cambiado nada; inténtelo más tarde.",
  stoppedTitle: "Los avisos se han detenido",
  stopped: "Los avisos de este correo están desactivados. También se retienen los correos pendientes de envío.",
  noneLeft: "Ya no se envía ningún aviso a esta dirección.",
  done: "Su suscripción ha terminado.",
  notAnOrder: "No se ha cambiado nada: la solicitud no decía List-Unsubscribe=One-Click.",
  unknownLink: "Este enlace no es válido. Ábralo exactamente como figura en el correo.",
};
