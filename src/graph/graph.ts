import neo4j, {
  type Driver,
  type ManagedTransaction,
  Neo4jError,
  type Record as DriverRecord,
  type Session,
  type SessionConfig,
} from 'neo4j-driver';
import { GraphUnavailable, QueryTimedOut } from '../errors.js';

export interface GraphConnection {
  uri: string;
  user: string;
  password: string;
  database: string;
}

export type Parameters = Record<string, unknown>;

/** Changes the graph: all of the work is stored, or nothing. */
export interface Writer {
  write<Result>(work: (tx: WriteTransaction) => Promise<Result>): Promise<Result>;
}

/** Reads the graph. One call is one round trip. */
export interface Reader {
  read<Row>(cypher: string, parameters?: Parameters): Promise<Row[]>;
}

/** Reads the graph row by row, as the rows are asked for. */
export interface Streamer {
  stream(cypher: string, parameters: Parameters, signal: AbortSignal): AsyncGenerator<unknown[][]>;
}

/** What a unit of work inside a write transaction may do. */
export interface WriteTransaction {
  run<Row>(cypher: string, parameters?: Parameters): Promise<Row[]>;
}

/**
 * How long a transaction may be retried while the server is away; then the caller hears of it. The driver looks at the
 * clock only before it waits for 1, 2, 4 … s, so it can take 2.5 s longer than this.
 */
const RETRY_MS = 1_000;
/** A Neo4j that is only starting accepts connections and says nothing for a while. */
const CONNECT_MS = 2_500;
/** Longer than the driver waits for a connection, so that it has the time to say why. */
const VERIFY_MS = 3_000;

/** Of two transactions that wait for each other one is ended; it has lost nothing and may try again at once. */
const MOST_ATTEMPTS = 5;

/** How long a statement may take where nobody says otherwise: loading and migrating. */
const LONG_MS = 600_000;

/** How long a stream may take: whoever reads it may be slow. */
const STREAM_MS = 3_600_000;

/** Rows that one message of a stream brings; fewer cost more messages, more cost memory. */
const FETCH_SIZE = 5_000;

/** Rows of a stream that are handed on together. */
const BATCH = 1_000;

/**
 * The one door to Neo4j: managed transactions, which are routed to a cluster's readers and writer and retried
 * where that is safe. Reads see every write made through the same Graph (bookmarks).
 */
export class Graph implements Reader, Streamer, Writer {
  private readonly driver: Driver;
  private readonly database: string;

  constructor(connection: GraphConnection) {
    this.database = connection.database;
    this.driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
      disableLosslessIntegers: true,
      maxTransactionRetryTime: RETRY_MS,
      connectionTimeout: CONNECT_MS,
      connectionAcquisitionTimeout: CONNECT_MS,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    });
  }

  /** Of this database, and after every write made through this Graph. */
  private session(config: Pick<SessionConfig, 'defaultAccessMode' | 'fetchSize'>): Session {
    const { database, driver } = this;
    return driver.session({ ...config, database, bookmarkManager: driver.executeQueryBookmarkManager });
  }

  /** Rows of a read. Throws GraphUnavailable, or QueryTimedOut after `timeoutMs`. */
  async read<Row>(cypher: string, parameters: Parameters = {}, timeoutMs = LONG_MS): Promise<Row[]> {
    const records = await withDeadline(this.readWithRetry(cypher, parameters, timeoutMs), timeoutMs);
    return records.map((record) => record.toObject() as Row);
  }

  /** First alone, which is one message there and back; then in a managed transaction, two, which the driver retries. */
  private async readWithRetry(cypher: string, parameters: Parameters, timeout: number): Promise<DriverRecord[]> {
    try {
      return await this.readOnce(cypher, parameters, timeout);
    } catch (error) {
      if (!neo4j.isRetryableError(error)) throw error;
      const { database, driver } = this;
      const bookmarkManager = driver.executeQueryBookmarkManager;
      const again = { database, bookmarkManager, routing: neo4j.routing.READ, transactionConfig: { timeout } };
      return (await driver.executeQuery(cypher, parameters, again)).records;
    }
  }

  private async readOnce(cypher: string, parameters: Parameters, timeout: number): Promise<DriverRecord[]> {
    const session = this.session({ defaultAccessMode: neo4j.session.READ });
    try {
      return (await session.run(cypher, parameters, { timeout })).records;
    } finally {
      await session.close();
    }
  }

  /**
   * The rows of a read in batches, each row the list that the statement returns first. What nobody asks for stays in
   * Neo4j, and the signal ends the statement there. Throws GraphUnavailable, or QueryTimedOut after an hour.
   */
  async *stream(cypher: string, parameters: Parameters, signal: AbortSignal): AsyncGenerator<unknown[][]> {
    const session = this.session({ defaultAccessMode: neo4j.session.READ, fetchSize: FETCH_SIZE });
    const end = (): void => void session.close().catch(() => undefined);
    signal.addEventListener('abort', end, { once: true });
    try {
      signal.throwIfAborted();
      let batch: unknown[][] = [];
      for await (const record of session.run(cypher, parameters, { timeout: STREAM_MS })) {
        batch.push(record.get(0) as unknown[]);
        if (batch.length < BATCH) continue;
        yield batch;
        batch = [];
      }
      if (batch.length > 0) yield batch;
    } catch (error) {
      throw translated(error);
    } finally {
      signal.removeEventListener('abort', end);
      await session.close();
    }
  }

  /**
   * Runs the work in one write transaction: all of it is stored, or nothing. It may run more than once. Throws
   * GraphUnavailable, or QueryTimedOut after `timeoutMs`.
   */
  async write<Result>(work: (tx: WriteTransaction) => Promise<Result>, timeoutMs = LONG_MS): Promise<Result> {
    const until = performance.now() + timeoutMs;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.writeOnce(work, Math.max(1, until - performance.now()));
      } catch (error) {
        if (!isDeadlock(error) || attempt === MOST_ATTEMPTS) throw error;
      }
    }
  }

  private async writeOnce<Result>(work: (tx: WriteTransaction) => Promise<Result>, timeoutMs: number): Promise<Result> {
    const session = this.session({ defaultAccessMode: neo4j.session.WRITE });
    try {
      const written = session.executeWrite((tx) => work(transactionOf(tx)), { timeout: Math.ceil(timeoutMs) });
      return await withDeadline(written, timeoutMs);
    } finally {
      await session.close();
    }
  }

  /** Runs one statement in a transaction of its own, as changes of the graph's schema need. */
  async runAlone(cypher: string): Promise<void> {
    try {
      await this.driver.executeQuery(cypher, {}, { database: this.database });
    } catch (error) {
      throw translated(error);
    }
  }

  /** Throws GraphUnavailable, with the reason, unless the server answers now: it is asked once. */
  async verify(): Promise<void> {
    try {
      await withDeadline(this.readOnce('RETURN 1', {}, VERIFY_MS), VERIFY_MS);
    } catch (error) {
      throw error instanceof QueryTimedOut ? new GraphUnavailable(error.message) : error;
    }
  }

  async close(): Promise<void> {
    await this.driver.close();
  }
}

function transactionOf(tx: ManagedTransaction): WriteTransaction {
  return {
    async run<Row>(cypher: string, parameters: Parameters = {}) {
      const { records } = await tx.run(cypher, parameters);
      return records.map((record) => record.toObject() as Row);
    },
  };
}

/** The server ends a transaction at its timeout; a server that hangs cannot, so the clock here has the last word. */
async function withDeadline<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new QueryTimedOut(`no answer within ${timeoutMs} ms`)), Math.max(0, timeoutMs));
    // A read that the driver's closing cuts off never settles: it must not keep the process.
    timer.unref();
  });
  try {
    return await Promise.race([work, deadline]);
  } catch (error) {
    throw translated(error);
  } finally {
    clearTimeout(timer);
  }
}

function isDeadlock(error: unknown): boolean {
  return error instanceof Neo4jError && error.code.includes('DeadlockDetected');
}

function translated(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.includes('TransactionTimedOut')) return new QueryTimedOut(error.message);
  const away =
    error.code === neo4j.error.SERVICE_UNAVAILABLE ||
    error.code === neo4j.error.SESSION_EXPIRED ||
    error.code.includes('DatabaseUnavailable') ||
    // A server that accepts connections and says nothing, or a pool that is used up: the driver has no code for it.
    error.message.includes('acquisition timed out');
  return away ? new GraphUnavailable(error.message) : error;
}
