// src/node_messaging.cc
import type { Binding, Engine } from '../engine.ts';
import { createCloneValue } from './clone-value.ts';
import { createPortClasses } from './message-port.ts';
import { missing } from './missing.ts';

export function createMessaging(engine: Engine): Binding {
  const { DOMException } = engine.perContext as {
    DOMException: new (...values: string[]) => Error;
  };
  const clone = createCloneValue(engine);
  const ports = createPortClasses(engine, clone);
  return {
    DOMException,
    exposeLazyDOMExceptionProperty: (target: object) => {
      Object.defineProperty(target, 'DOMException', {
        value: DOMException,
        writable: true,
        configurable: true,
        enumerable: false,
      });
    },
    MessageChannel: ports.MessageChannel,
    MessagePort: ports.MessagePort,
    broadcastChannel: missing('BroadcastChannel'),
    stopMessagePort: ports.stop,
    drainMessagePort: ports.drain,
    receiveMessageOnPort: (port: object) =>
      ports.receive(port, engine.perIsolateSymbols.no_message_symbol),
    moveMessagePortToContext: missing('worker_threads.moveMessagePortToContext()'),
    checkMessagePort: missing('worker_threads.postMessageToThread()'),
    setDeserializerCreateObjectFunction: () => undefined,
    structuredClone: clone,
  };
}
