import type { Messages } from "../messages.ts";

export const sheet: Messages["sheet"] = {
  colon: ":",
  follows: "Recibe este correo porque sigue:",
  note: "Su nota:",
  unsubscribe: "Cancelar la suscripción",
  manage: "Gestionar lo que sigue",
  notOfficial: "No es un registro oficial. Solo el registro del propio depositario hace fe.",
  openTreaty: "Abrir la página del tratado",
  linkHint: "O copie esta dirección en su navegador:",
  unasked: "Si no fue usted, no haga nada.",
};
