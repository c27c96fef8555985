/** How close an environment is to customers' money: rules may hold in some stages only. */
export type Stage = 'dev' | 'uat' | 'prod';

/** All stages, the furthest from production first. */
export const STAGES: readonly Stage[] = ['dev', 'uat', 'prod'];
