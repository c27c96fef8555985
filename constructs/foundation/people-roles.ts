/** Names of the ClusterRoles of people; bindings refer to them. */
export const PEOPLE_ROLES = {
  /** Works on a team's services: reads, logs, restarts. */
  teamMember: 'terrace-team-member',
  /** Runs the clusters. */
  platformEngineer: 'terrace-platform-engineer',
  /** Reads everything but Secrets and logs. */
  auditor: 'terrace-auditor',
} as const;
