import type { Rule } from './rule';
import { autoscaler } from './rules/availability/autoscaler';
import { controllerFields } from './rules/availability/controller-fields';
import { disruptionBudget } from './rules/availability/disruption-budget';
import { drainable } from './rules/availability/drainable';
import { eviction } from './rules/availability/eviction';
import { leastPods } from './rules/availability/least-pods';
import { meshLimits } from './rules/availability/mesh-limits';
import { priority } from './rules/availability/priority';
import { spareCentre } from './rules/availability/spare-centre';
import { spread } from './rules/availability/spread';
import { approvedClaims } from './rules/data-protection/approved-claims';
import { keptVolumes } from './rules/data-protection/kept-volumes';
import { knownSigners } from './rules/data-protection/known-signers';
import { noCredential } from './rules/data-protection/no-credential';
import { noCredentials } from './rules/data-protection/no-credentials';
import { noHostVolume } from './rules/data-protection/no-host-volume';
import { noSecret } from './rules/data-protection/no-secret';
import { noSelfSigned } from './rules/data-protection/no-self-signed';
import { noTerraformCredential } from './rules/data-protection/no-terraform-credential';
import { secretsAsFiles } from './rules/data-protection/secrets-as-files';
import { shortCertificates } from './rules/data-protection/short-certificates';
import { freeObjects } from './rules/delivery/free-objects';
import { knownTerraform } from './rules/delivery/known-terraform';
import { priorities } from './rules/delivery/priorities';
import { rulingKinds } from './rules/delivery/ruling-kinds';
import { shipped } from './rules/delivery/shipped';
import { boundThings } from './rules/identity/bound-things';
import { noEscalationOfRights } from './rules/identity/escalation-of-rights';
import { noAggregation } from './rules/identity/no-aggregation';
import { noEntering } from './rules/identity/no-entering';
import { noMightyBinding } from './rules/identity/no-mighty-binding';
import { noSecretReaders } from './rules/identity/no-secret-readers';
import { noToken } from './rules/identity/no-token';
import { noWildcard } from './rules/identity/no-wildcard';
import { noWriting } from './rules/identity/no-writing';
import { ownAccount } from './rules/identity/own-account';
import { peopleByGroups } from './rules/identity/people-by-groups';
import { separateDuties } from './rules/identity/separate-duties';
import { serviceAccounts } from './rules/identity/service-accounts';
import { teamsOwn } from './rules/identity/teams-own';
import { anyPortOfHost } from './rules/network/any-port-of-host';
import { closedMesh } from './rules/network/closed-mesh';
import { declaredArrives } from './rules/network/declared-arrives';
import { declaredFlows } from './rules/network/declared-flows';
import { declaredHosts } from './rules/network/declared-hosts';
import { defaultDeny } from './rules/network/default-deny';
import { handedOn } from './rules/network/handed-on';
import { keptInMesh } from './rules/network/kept-in-mesh';
import { namedCallers } from './rules/network/named-callers';
import { narrowSidecars } from './rules/network/narrow-sidecars';
import { noOpenAddresses } from './rules/network/no-open-addresses';
import { noOtherDoors } from './rules/network/no-other-doors';
import { noOwnDoor } from './rules/network/no-own-door';
import { noOwnProxies } from './rules/network/no-own-proxies';
import { ownHosts } from './rules/network/own-hosts';
import { plainRoutes } from './rules/network/plain-routes';
import { routedRequests } from './rules/network/routed-requests';
import { securedDestinations } from './rules/network/secured-destinations';
import { securedGateways } from './rules/network/secured-gateways';
import { selecting } from './rules/network/selecting';
import { strictMtls } from './rules/network/strict-mtls';
import { trueArea } from './rules/network/true-area';
import { lockedChartImages } from './rules/supply-chain/locked-chart-images';
import { pinnedCharts } from './rules/supply-chain/pinned-charts';
import { pinnedImage } from './rules/supply-chain/pinned-image';
import { labelled } from './rules/tenancy/labelled';
import { limitsAdmit } from './rules/tenancy/limit-range';
import { ownNamespace } from './rules/tenancy/own-namespace';
import { quotaFits } from './rules/tenancy/quota';
import { freePlacement } from './rules/workload/free-placement';
import { hostAccess } from './rules/workload/host-access';
import { kernelProfiles } from './rules/workload/kernel-profiles';
import { livenessPort } from './rules/workload/liveness-port';
import { neverRoot } from './rules/workload/never-root';
import { noCapabilities } from './rules/workload/no-capabilities';
import { noDebugger } from './rules/workload/no-debugger';
import { noEscalation } from './rules/workload/no-escalation';
import { noPrivilegedContainer } from './rules/workload/no-privileged-container';
import { ownPods } from './rules/workload/own-pods';
import { ownProgram } from './rules/workload/own-program';
import { ownResources } from './rules/workload/own-resources';
import { plainPods } from './rules/workload/plain-pods';
import { podsComeUp } from './rules/workload/pods-come-up';
import { probes } from './rules/workload/probes';
import { readOnlyRoot } from './rules/workload/read-only-root';
import { restrictedNamespaces } from './rules/workload/restricted-namespaces';
import { sysctls } from './rules/workload/sysctls';

/** Every rule, in the order of the evidence. */
export const catalogue: readonly Rule[] = [
  noPrivilegedContainer,
  noEscalation,
  neverRoot,
  noCapabilities,
  kernelProfiles,
  readOnlyRoot,
  hostAccess,
  ownResources,
  probes,
  livenessPort,
  podsComeUp,
  restrictedNamespaces,
  sysctls,
  noDebugger,
  freePlacement,
  plainPods,
  ownPods,
  ownProgram,
  noToken,
  ownAccount,
  noWildcard,
  noMightyBinding,
  noEscalationOfRights,
  noSecretReaders,
  peopleByGroups,
  noAggregation,
  serviceAccounts,
  noEntering,
  noWriting,
  separateDuties,
  boundThings,
  teamsOwn,
  defaultDeny,
  strictMtls,
  declaredFlows,
  declaredArrives,
  routedRequests,
  anyPortOfHost,
  handedOn,
  keptInMesh,
  selecting,
  trueArea,
  noCredentials,
  secretsAsFiles,
  noSecret,
  approvedClaims,
  shortCertificates,
  noCredential,
  noTerraformCredential,
  knownSigners,
  noSelfSigned,
  noHostVolume,
  keptVolumes,
  noOpenAddresses,
  closedMesh,
  namedCallers,
  securedDestinations,
  securedGateways,
  noOwnDoor,
  noOtherDoors,
  noOwnProxies,
  plainRoutes,
  narrowSidecars,
  declaredHosts,
  ownHosts,
  pinnedImage,
  pinnedCharts,
  lockedChartImages,
  shipped,
  knownTerraform,
  rulingKinds,
  freeObjects,
  priorities,
  controllerFields,
  leastPods,
  spread,
  drainable,
  priority,
  eviction,
  meshLimits,
  autoscaler,
  labelled,
  ownNamespace,
  limitsAdmit,
  disruptionBudget,
  spareCentre,
  quotaFits,
];
