// What a pool lets one do with it as a whole. Like xapi on a pool without HA, it allows the same at all times.

export const poolOperations: readonly string[] = [
  'ha_enable',
  'cluster_create',
  'designate_new_master',
  'tls_verification_enable',
  'configure_repositories',
  'sync_updates',
  'apply_updates',
  'cert_refresh',
  'exchange_certificates_on_join',
  'exchange_ca_certificates_on_join',
  'copy_primary_host_certs',
  'eject',
  'get_updates',
];
