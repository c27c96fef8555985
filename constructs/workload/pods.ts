/** A Secret, for the pods of its namespace. */
export interface ISecret {
  /** Namespace that holds it. */
  readonly namespace: string;
  /** Name of the Secret. */
  readonly secretName: string;
}

/** A ConfigMap, for the pods of its namespace. */
export interface IConfigMap {
  /** Namespace that holds it. */
  readonly namespace: string;
  /** Name of the ConfigMap. */
  readonly configMapName: string;
}

/** A certificate with its key, which renews itself in a Secret. */
export interface ICertificate extends ISecret {
  /** Name of the certificate. */
  readonly certificateName: string;
}

/**
 * Pods that are open to grants: what gives a right to a workload also gives its pods what they need to use it.
 *
 * Calls may come in any order, and a repeated call adds nothing. Secrets come as files, never as environment: a file is
 * renewed under a running pod, and does not stand in a dump of the process.
 */
export interface IPods {
  /**
   * Shows each key of a Secret as a file, read-only. Pods do not start before the Secret exists.
   *
   * @param path absolute path of the folder, in lower-case words: `/etc/payment/ledger`
   * @throws for another namespace's Secret, a path of another form, and one that holds or lies in another mount
   */
  mountSecret(secret: ISecret, path: string): void;

  /**
   * Shows each key of a ConfigMap as a file, read-only. Pods do not start before the ConfigMap exists.
   *
   * @param path absolute path of the folder, in lower-case words
   * @throws as {@link mountSecret}
   */
  mountConfigMap(configMap: IConfigMap, path: string): void;

  /**
   * Shows a certificate, its key and its authority as files, read-only, in every format that the certificate is kept in.
   * Pods do not start before it was issued.
   *
   * @param path absolute path of the folder, in lower-case words
   * @throws as {@link mountSecret}
   */
  mountCertificate(certificate: ICertificate, path: string): void;

  /**
   * Gives the container a variable, as it is: a `$` in `value` stands for itself.
   *
   * @throws for a second value of one variable, and for a name that not every shell takes
   */
  addEnvironment(name: string, value: string): void;

  /**
   * Lets a TCP port of the pods be reached past their proxy, by whoever NetworkPolicies let in: nothing is encrypted
   * there, and nobody is asked who he is. It is for senders outside the mesh, never for the port that takes requests.
   *
   * @throws for a port on which the pods take requests, and for what is no port
   */
  keepFromProxy(port: number): void;
}
