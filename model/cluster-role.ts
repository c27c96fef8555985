/**
 * What a cluster is for.
 *
 * `primary` carries the services, `recovery` is the standby in the other city, `management` runs the tools that build and deliver.
 */
export type ClusterRole = 'primary' | 'recovery' | 'management';
