/** Why a server could not take a port, and what to do, for the user of `npm start`. */
export function explainListenError(error: NodeJS.ErrnoException, port: number): string {
  switch (error.code) {
    case 'EADDRINUSE': {
      const other = port === 65_535 ? port - 1 : port + 1;
      return `Port ${port} is taken by another program. Stop that program, or choose another port: npm start -- --port ${other}`;
    }
    case 'EACCES':
      return `Port ${port} may only be taken with more rights than this account has. Choose a port from 1024 on: npm start -- --port 4321`;
    default:
      return `The server can't listen on port ${port} of this machine: ${error.message}. Choose another port, or any that is free: npm start -- --port 0`;
  }
}
