/** Error numbers of Linux, as libuv gives them: negative. */
export const EAGAIN = -11;
export const ESRCH = -3;
export const EPIPE = -32;
export const EADDRINUSE = -98;
export const EADDRNOTAVAIL = -99;
export const ECONNRESET = -104;
export const EISCONN = -106;
export const ENOTCONN = -107;
export const ECONNREFUSED = -111;
export const ECANCELED = -125;
export const EINVAL = -22;
export const EBADF = -9;
/** libuv's own number for the end of a stream. */
export const EOF = -4095;
