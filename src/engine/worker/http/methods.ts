// deps/llhttp: HTTP_METHOD_MAP and HTTP_ALL_METHOD_MAP

/** All methods, each at its number in llhttp. */
export const allMethods: readonly string[] = (
  'DELETE GET HEAD POST PUT CONNECT OPTIONS TRACE COPY LOCK MKCOL MOVE PROPFIND PROPPATCH SEARCH UNLOCK ' +
  'BIND REBIND UNBIND ACL REPORT MKACTIVITY CHECKOUT MERGE M-SEARCH NOTIFY SUBSCRIBE UNSUBSCRIBE PATCH ' +
  'PURGE MKCALENDAR LINK UNLINK SOURCE PRI DESCRIBE ANNOUNCE SETUP PLAY PAUSE TEARDOWN GET_PARAMETER ' +
  'SET_PARAMETER REDIRECT RECORD FLUSH QUERY'
).split(' ');

const first = allMethods.indexOf('PRI');
const last = allMethods.indexOf('FLUSH');

/** The methods of HTTP: those of RTSP, and the preface of HTTP/2, left out. */
export const methods: readonly string[] = allMethods.filter(
  (_, index) => index < first || index > last,
);
