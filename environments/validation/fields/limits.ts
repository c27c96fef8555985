/** Items of a list that says no less: a unit has two namespaces, and Kubernetes is made for 10,000 of them a cluster. */
export const MOST_ITEMS = 5000;

/** Operations stand in the routes of their service, and in its policy once a caller. A service with more is several. */
export const MOST_OPERATIONS = 200;

/** The Gateway API lets a route match no longer path or prefix, and servers read 8 KiB of a request before they refuse it. */
export const LONGEST_PATH = 1024;
