/** The part of Comlink, as the client brings it along, that both ends use. */
export interface Comlink {
  expose(object: object, port: MessagePort): void;
  proxy<T extends object>(object: T): T;
}
