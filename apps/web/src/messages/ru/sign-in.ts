import type { Messages } from "../messages.ts";

export const signIn: Messages["signIn"] = {
  title: "Вход",
  intro: "Для редакторов, рецензентов и администраторов. Для чтения и уведомлений учётная запись не нужна.",
  email: "Адрес электронной почты",
  password: "Пароль",
  button: "Войти",
  faults: {
    refused: "Неверный адрес или пароль.",
    "too-many": "Слишком много попыток. Подождите минуту и попробуйте снова.",
  },
};
