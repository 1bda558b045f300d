/** How a collector is started. */
export interface CollectorOptions {
  /** The folder of the database; with a sink there is none. */
  readonly data?: string;
  /** Where events are handed on to, for example `nats://127.0.0.1:4222/birebir.events`. */
  readonly sink?: string;
  /** 0 for any port that is free. */
  readonly port: number;
  readonly host: string;
  /** Pages that may send; none for those of the same host and of this machine. */
  readonly origin: readonly string[];
  readonly token?: string;
  readonly path: string;
  /** Days after which events are deleted, by the day of their arrival; kept for good when absent. */
  readonly retentionDays?: number;
}
