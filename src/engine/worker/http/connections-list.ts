// src/node_http_parser.cc: ConnectionsList

/** What a list of connections knows of a parser. */
export interface ListedParser {
  /** When its message began, in milliseconds of the loop; 0 between two messages. */
  readonly messageStart: number;
  readonly headersCompleted: boolean;
}

/** Makes the class whose lists hold the parsers of a server. */
export function createConnectionsList(now: () => number) {
  return class ConnectionsList {
    readonly #all = new Set<ListedParser>();
    readonly #active = new Set<ListedParser>();

    /** Lists a parser; an active one has a message under way. */
    push(parser: ListedParser, active: boolean): void {
      this.pop(parser);
      this.#all.add(parser);
      if (active) this.#active.add(parser);
    }

    pop(parser: ListedParser): void {
      this.#all.delete(parser);
      this.#active.delete(parser);
    }

    all(): ListedParser[] {
      return [...this.#all];
    }

    idle(): ListedParser[] {
      return this.all().filter(({ messageStart }) => messageStart === 0);
    }

    active(): ListedParser[] {
      return [...this.#active];
    }

    /** Takes out and gives the parsers that had too long, in milliseconds, for headers or message. */
    expired(headersTimeout: number, requestTimeout: number): ListedParser[] {
      let [headers, request] = [headersTimeout, requestTimeout];
      if (request > 0 && headers > request) [headers, request] = [request, headers];
      const before = (time: number, limit: number): boolean => limit > 0 && time < now() - limit;
      const expired = this.active().filter(
        ({ messageStart, headersCompleted }) =>
          (!headersCompleted && before(messageStart, headers)) || before(messageStart, request),
      );
      for (const parser of expired) this.#active.delete(parser);
      return expired;
    }
  };
}

export type ConnectionsList = InstanceType<ReturnType<typeof createConnectionsList>>;
