import type { IncomingMessage } from 'node:http';
import type { Program } from '#model/program';
import type { Refusal } from '#model/wire';
import { programBytesLimit } from '#model/wire-names';
import { parseProgram } from './parse-program.ts';

/** A program, or why there is none and the HTTP status that says so. */
export type ReadProgram = { program: Program } | { status: number; refusal: Refusal };

/** Reads the program that a request carries. Rejects if the client leaves before its end. */
export async function readProgram(request: IncomingMessage): Promise<ReadProgram> {
  if (request.headers['content-type']?.split(';')[0]?.trim() !== 'application/json') {
    return refuse(415, 'wrong-type', 'A program must be sent as application/json.');
  }
  const body = await readBody(request);
  if (body === undefined) {
    return refuse(
      413,
      'too-large',
      `The program is larger than ${programBytesLimit / 2 ** 20} MiB, the most that this server takes. Make its files smaller.`,
    );
  }
  let data: unknown;
  try {
    data = JSON.parse(body);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return refuse(
      400,
      'bad-program',
      `The program is not valid JSON: ${why}. Send it again whole.`,
    );
  }
  const parsed = parseProgram(data);
  return 'fault' in parsed ? refuse(400, 'bad-program', parsed.fault) : parsed;
}

/**
 * The text of a body, or `undefined` if it is too large. One that is too large is read to its end
 * all the same, because a browser reads the answer only once it has sent everything.
 */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes <= programBytesLimit) chunks.push(chunk);
    else chunks.length = 0;
  }
  return bytes > programBytesLimit ? undefined : Buffer.concat(chunks).toString('utf8');
}

function refuse(status: number, code: Refusal['code'], message: string): ReadProgram {
  return { status, refusal: { code, message } };
}
