// Paths that xapi serves beside RPC, with the action's name, which is the realm of its 401 (xen-api
// ocaml/idl/datamodel.ml, http_actions). Whoever may come in and finds no handler here is told 501.

export interface HttpAction {
  readonly method: string;
  readonly path: string;
  readonly action: string;
}

const TABLE = `
GET /services get_services
PUT /services put_services
PUT /import put_import
PUT /import_metadata put_import_metadata
PUT /import_raw_vdi put_import_raw_vdi
GET /export get_export
GET /export_metadata get_export_metadata
GET /export_raw_vdi get_export_raw_vdi
GET /console connect_console_ws
CONNECT /console connect_console
GET /host_backup get_host_backup
PUT /host_restore put_host_restore
GET /host_logs_download get_host_logs_download
PUT /pool_patch_upload put_pool_patch_upload
GET /vncsnapshot get_vncsnapshot
GET /pool/xmldbdump get_pool_xml_db_sync
PUT /pool/xmldbdump put_pool_xml_db_sync
GET /sync_config_files get_config_sync
GET /system-status get_system_status
GET /vm_rrd vm_rrd
GET /vm_rrds get_vm_rrds
GET /host_rrd host_rrd
GET /host_rrds get_host_rrds
GET /sr_rrd sr_rrd
GET /rrd_updates rrd_updates
PUT /rrd rrd
GET /blob get_blob
PUT /blob put_blob
PUT /messages put_messages
CONNECT /remotecmd connect_remotecmd
GET /wlb_report get_wlb_report
GET /wlb_diagnostics get_wlb_diagnostics
GET /audit_log get_audit_log
GET /host_updates get_host_updates
GET /updates get_updates
PUT /bundle put_bundle
`;

export const httpActions: readonly HttpAction[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [method = '', path = '', action = ''] = line.split(' ');
    return { method, path, action };
  });
