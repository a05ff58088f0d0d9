/** PostgreSQL's own names and values, as on its command line. */
export type Settings = Readonly<Record<string, string>>;

/** What the server is told at each start. Given on its command line, so that the code alone says it. */
export function settings(port: number, durable: boolean, more: Settings): Settings {
  return {
    port: String(port),
    // Loopback only, with a password: other accounts of the machine can reach the port.
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    shared_buffers: "256MB",
    // Measured on two cores: parallel queries make the report on a million lines half as slow again.
    max_parallel_workers_per_gather: "0",
    timezone: "UTC",
    log_timezone: "UTC",
    lc_messages: "C",
    ...(durable ? durableSettings : throwAwaySettings),
    ...more,
  };
}

const durableSettings = { fsync: "on", synchronous_commit: "on", full_page_writes: "on" };

/** For tests: whatever a power cut would lose is thrown away anyway. */
const throwAwaySettings = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  wal_level: "minimal",
  max_wal_senders: "0",
};
