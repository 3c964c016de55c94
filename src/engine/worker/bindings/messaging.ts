// src/node_messaging.cc
import type { Binding, Engine } from '../engine.ts';
import { native } from '../native.ts';
import { createPortClasses } from './message-port.ts';
import { missing } from './missing.ts';

export function createMessaging(engine: Engine): Binding {
  const { DOMException } = engine.perContext as {
    DOMException: new (...values: string[]) => Error;
  };
  const clone = (value: unknown, options?: StructuredSerializeOptions): unknown => {
    try {
      return native.structuredClone(value, options);
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'DataCloneError') throw error;
      const message = error.message.replace(/^Failed to execute '[^']*' on '[^']*': /, '');
      throw new DOMException(message, 'DataCloneError');
    }
  };
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
    checkMessagePort: missing('MessagePort'),
    setDeserializerCreateObjectFunction: () => undefined,
    structuredClone: clone,
  };
}
