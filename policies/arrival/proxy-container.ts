import { type Known, unreadFields } from '../known';
import type { Container } from '../pods/workloads';

/** What the judge understands of the container of a gateway, which is the proxy: its program and variables are the mesh's. */
const known: Known = {
  name: true,
  image: true,
  imagePullPolicy: true,
  ports: true,
  resources: true,
  securityContext: true,
};

/** By arguments, variables and files a proxy may ask another control plane, or leave what its annotations state. */
export function proxyContainerProblems(container: Container): readonly string[] {
  return unreadFields(container, known).map(
    (place) =>
      `container '${container.name}' is the proxy of a gateway, and the judge cannot say what it does by ${place}`,
  );
}
