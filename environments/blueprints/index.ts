export { type SandboxOptions, sandbox } from './sandbox';
export { type StandardOptions, standard } from './standard';
export { type TwoCitiesThreeCentresOptions, twoCitiesThreeCentres } from './two-cities-three-centres';
