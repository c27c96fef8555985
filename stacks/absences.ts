import { COMPONENTS } from '../environments/platform/components';
import { dependantsOf } from '../environments/running';
import type { EnvironmentSpec } from '../environments/specification/environment';

/** What an environment has switched off and who does without it, in lines for people; none where everything runs. */
export function absenceLines(environment: EnvironmentSpec): readonly string[] {
  const { units = {}, services = {}, components = {} } = environment.without ?? {};
  const lines = [
    ...Object.entries(units).map(([name, reason]) => `without unit '${name}': ${reason}`),
    ...Object.entries(services).map(([name, reason]) => `without service '${name}': ${reason}`),
    ...Object.entries(components).map(
      ([name, reason]) =>
        `without component '${name}': ${reason}; ${COMPONENTS.find(({ namespace }) => namespace === name)?.without}`,
    ),
    ...dependantsOf(environment).map(
      ({ service, without, degraded }) => `service '${service}' goes without ${without}: ${degraded}`,
    ),
  ];
  return lines.map((line) => `${environment.name}: ${line}`);
}
