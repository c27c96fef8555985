/** Items of a list that says no less: a unit has two namespaces, and Kubernetes is made for 10,000 of them a cluster. */
export const MOST_ITEMS = 5000;

/** Operations stand in the routes of their service, and in a policy of at most 512 rules. A service with more is several. */
export const MOST_OPERATIONS = 200;

/** The Gateway API lets a route match no longer path or prefix, and servers read 8 KiB of a request before they refuse it. */
export const LONGEST_PATH = 1024;

/*
 * What one object of Kubernetes holds. The API server hands etcd 1.5 MiB at once; 1.25 MiB of them are ours (see
 * `policies/schema/size.ts`, which refuses by name what is larger in spite of these numbers). Bytes of an item are those
 * of JSON with the longest names that are allowed, 63 characters each.
 */

/** Callers of a service: a peer of its NetworkPolicy has at most 310 bytes. Its AuthorizationPolicy shares rules. */
export const MOST_CALLERS = 4000;

/** Senders to a host outside: a route of its VirtualService has at most 530 bytes. */
export const MOST_SENDERS = 2000;

/** Routes of a public host: each says all headers that the gateway removes, and has 2,600 bytes for prefixes of 300 characters. */
export const MOST_ROUTES = 500;

/** Hosts outside: a server of the egress gateway has at most 450 bytes. */
export const MOST_EXTERNAL_HOSTS = 2500;

/** Ranges of all hosts outside: a peer of the gateway's NetworkPolicy has at most 70 bytes, and 90 more where its port is its own. */
export const MOST_RANGES_OUTSIDE = 5000;

/** Public hosts are servers of one Gateway, each with a certificate that every pod of the gateway holds: at most 900 bytes each. */
export const MOST_PUBLIC_HOSTS = 500;
