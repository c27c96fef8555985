package main

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"fmt"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"time"

	"k8s.io/client-go/tools/clientcmd"
	clientcmdapi "k8s.io/client-go/tools/clientcmd/api"
)

// lifetime of all certificates; no run is as long.
const lifetime = 24 * time.Hour

// access holds the certificates of a control plane in files, and who may do what with them.
type access struct {
	folder string
	server string
	key    *ecdsa.PrivateKey
	issuer *x509.Certificate
}

// users by the name of their files. kube-apiserver makes the roles of the components by itself.
var users = map[string]pkix.Name{
	"admin":              {CommonName: "conformance", Organization: []string{"system:masters"}},
	"controller-manager": {CommonName: "system:kube-controller-manager"},
	"scheduler":          {CommonName: "system:kube-scheduler"},
}

// newAccess writes an authority, the certificate of the server, the key of ServiceAccount tokens, and a kubeconfig for
// every user.
func newAccess(folder, server string) (*access, error) {
	a := &access{folder: folder, server: server}
	if err := a.createAuthority(); err != nil {
		return nil, err
	}
	if err := a.issue("apiserver", pkix.Name{CommonName: "kube-apiserver"}); err != nil {
		return nil, err
	}
	if _, err := a.createKey("service-accounts"); err != nil {
		return nil, err
	}
	for name, subject := range users {
		if err := a.issue(name, subject); err != nil {
			return nil, err
		}
		if err := a.writeKubeconfig(name); err != nil {
			return nil, err
		}
	}
	return a, nil
}

func (a *access) certificatePath(name string) string { return filepath.Join(a.folder, name+".crt") }
func (a *access) keyPath(name string) string         { return filepath.Join(a.folder, name+".key") }
func (a *access) kubeconfigPath(name string) string {
	return filepath.Join(a.folder, name+".kubeconfig")
}

func (a *access) createAuthority() (err error) {
	if a.key, err = a.createKey("authority"); err != nil {
		return err
	}
	a.issuer = certificateFor(pkix.Name{CommonName: "conformance-authority"})
	a.issuer.IsCA = true
	a.issuer.BasicConstraintsValid = true
	a.issuer.KeyUsage |= x509.KeyUsageCertSign
	return a.sign("authority", a.issuer, a.key)
}

// issue writes a certificate that serves on loopback and as a client.
func (a *access) issue(name string, subject pkix.Name) error {
	key, err := a.createKey(name)
	if err != nil {
		return err
	}
	certificate := certificateFor(subject)
	certificate.ExtKeyUsage = []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth, x509.ExtKeyUsageClientAuth}
	certificate.DNSNames = []string{"localhost", "kubernetes.default.svc"}
	certificate.IPAddresses = []net.IP{net.IPv4(127, 0, 0, 1)}
	return a.sign(name, certificate, key)
}

func certificateFor(subject pkix.Name) *x509.Certificate {
	now := time.Now()
	return &x509.Certificate{
		SerialNumber: big.NewInt(now.UnixNano()),
		Subject:      subject,
		NotBefore:    now.Add(-time.Hour),
		NotAfter:     now.Add(lifetime),
		KeyUsage:     x509.KeyUsageDigitalSignature,
	}
}

func (a *access) sign(name string, certificate *x509.Certificate, key *ecdsa.PrivateKey) error {
	der, err := x509.CreateCertificate(rand.Reader, certificate, a.issuer, key.Public(), a.key)
	if err != nil {
		return err
	}
	return writePEM(a.certificatePath(name), "CERTIFICATE", der)
}

func (a *access) createKey(name string) (*ecdsa.PrivateKey, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, err
	}
	der, err := x509.MarshalECPrivateKey(key)
	if err != nil {
		return nil, err
	}
	return key, writePEM(a.keyPath(name), "EC PRIVATE KEY", der)
}

func writePEM(path, kind string, der []byte) error {
	return os.WriteFile(path, pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: der}), 0o600)
}

// writeKubeconfig embeds the certificates, so that the file works wherever it is copied to.
func (a *access) writeKubeconfig(name string) error {
	config := clientcmdapi.NewConfig()
	cluster := clientcmdapi.NewCluster()
	cluster.Server = a.server
	cluster.CertificateAuthority = a.certificatePath("authority")
	user := clientcmdapi.NewAuthInfo()
	user.ClientCertificate = a.certificatePath(name)
	user.ClientKey = a.keyPath(name)
	current := clientcmdapi.NewContext()
	current.Cluster, current.AuthInfo = "conformance", name

	config.Clusters["conformance"] = cluster
	config.AuthInfos[name] = user
	config.Contexts["conformance"] = current
	config.CurrentContext = "conformance"
	if err := clientcmdapi.FlattenConfig(config); err != nil {
		return fmt.Errorf("kubeconfig of %s: %w", name, err)
	}
	return clientcmd.WriteToFile(*config, a.kubeconfigPath(name))
}
