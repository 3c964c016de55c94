/** Classes that throw an error which names them. */
export const lackingClasses = [
  'CloseEvent',
  'ErrorEvent',
  'EventSource',
  'FormData',
  'Headers',
  'Request',
  'Response',
  'WebSocket',
];
