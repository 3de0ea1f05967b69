/** Why an address must not be called; its message is for the owner of the endpoint. */
export class EgressRefusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = "EgressRefusal";
  }
}
