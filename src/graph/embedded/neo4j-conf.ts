/** neo4j.conf: Bolt on loopback alone, no call to the outside, a home that stays small, and a stop without waiting. */
export function neo4jConf(settings: { port: number; pagecache: string }): string {
  return `server.bolt.enabled=true
server.bolt.listen_address=127.0.0.1:${settings.port}
server.bolt.advertised_address=127.0.0.1:${settings.port}
server.http.enabled=false
server.https.enabled=false
server.memory.pagecache.size=${settings.pagecache}
dbms.security.auth_enabled=true
dbms.usage_report.enabled=false
server.bolt.telemetry.enabled=false
db.tx_log.preallocate=false
db.tx_log.rotation.size=32m
db.tx_log.rotation.retention_policy=64m size
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
internal.dbms.bolt.netty_server_shutdown_timeout=3s
internal.server.bolt.thread_pool_shutdown_wait_time=1s
internal.server.bolt.connection_shutdown_wait_time=1s
`;
}
