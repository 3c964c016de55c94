import type { Callback, Engine } from '../engine.ts';

type Init = Record<'data' | 'origin' | 'lastEventId' | 'source', unknown> & { ports: unknown[] };

/** The `MessageEvent` that Node takes from undici, over Node's own `Event`. */
export function createMessageEvent(require: Engine['require']): Record<string, unknown> {
  const { Event: NodeEvent } = require('internal/event_target') as {
    Event: new (type: string, init?: object) => object;
  };
  class MessageEvent extends NodeEvent {
    readonly #init: Init;

    constructor(type: string, init: Partial<Init> = {}) {
      super(type, init);
      const { data = null, origin = '', lastEventId = '', source = null, ports = [] } = init;
      this.#init = { data, origin, lastEventId, source, ports: Object.freeze([...ports]) as [] };
    }

    get data(): unknown {
      return this.#init.data;
    }

    get origin(): unknown {
      return this.#init.origin;
    }

    get lastEventId(): unknown {
      return this.#init.lastEventId;
    }

    get source(): unknown {
      return this.#init.source;
    }

    get ports(): unknown[] {
      return this.#init.ports;
    }
  }
  const createFastMessageEvent: Callback = (type, init) =>
    new MessageEvent(type as string, init as Partial<Init>);
  return { MessageEvent, createFastMessageEvent };
}
