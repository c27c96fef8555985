package main

import (
	"fmt"
	"net/url"

	"github.com/spf13/pflag"
	cliflag "k8s.io/component-base/cli/flag"
	logsapi "k8s.io/component-base/logs/api/v1"
	apiserver "k8s.io/kubernetes/cmd/kube-apiserver/app/options"
	controllermanagerapp "k8s.io/kubernetes/cmd/kube-controller-manager/app"
	controllermanager "k8s.io/kubernetes/cmd/kube-controller-manager/app/options"
	scheduler "k8s.io/kubernetes/cmd/kube-scheduler/app/options"
)

// How much controllers and the scheduler may ask of the server; more than any of them does.
const (
	requestsPerSecond = 500
	requestBurst      = 1000
)

// components are the options of what shall run; those that were not asked for are nil.
type components struct {
	apiServer         *apiserver.ServerRunOptions
	controllerManager *controllermanager.KubeControllerManagerOptions
	scheduler         *scheduler.Options
}

// parseComponents reads the flags of all components before any of them runs, for they share one set of feature gates.
// The controller-manager comes first: it changes a default of a gate, which panics once another component has bound it.
func parseComponents(opts options, access *access, etcdEndpoint string) (*components, error) {
	var parsed components
	var err error
	if opts.controllerManager {
		if parsed.controllerManager, err = parseControllerManager(access, opts.controllerFlags); err != nil {
			return nil, err
		}
	}
	if parsed.apiServer, err = parseAPIServer(opts, access, etcdEndpoint); err != nil {
		return nil, err
	}
	if opts.scheduler {
		if parsed.scheduler, err = parseScheduler(access, opts.schedulerFlags); err != nil {
			return nil, err
		}
	}
	if err := parsed.apiServer.GenericServerRunOptions.ComponentGlobalsRegistry.Set(); err != nil {
		return nil, err
	}
	return &parsed, logsapi.ValidateAndApply(parsed.apiServer.Logs, nil)
}

func parseAPIServer(opts options, access *access, etcdEndpoint string) (*apiserver.ServerRunOptions, error) {
	address, err := url.Parse(access.server)
	if err != nil {
		return nil, err
	}
	flags := []string{
		"--etcd-servers=" + etcdEndpoint,
		"--bind-address=127.0.0.1",
		"--secure-port=" + address.Port(),
		// Endpoints of the Service "kubernetes" may not be loopback addresses, and nobody asks for them.
		"--advertise-address=192.0.2.1",
		"--endpoint-reconciler-type=none",
		"--service-cluster-ip-range=" + opts.serviceRange,
		"--authorization-mode=Node,RBAC",
		"--anonymous-auth=false",
		"--allow-privileged=true",
		"--profiling=false",
		"--enable-admission-plugins=" + opts.admission,
		"--client-ca-file=" + access.certificatePath("authority"),
		"--tls-cert-file=" + access.certificatePath("apiserver"),
		"--tls-private-key-file=" + access.keyPath("apiserver"),
		"--service-account-issuer=https://kubernetes.default.svc",
		"--service-account-key-file=" + access.keyPath("service-accounts"),
		"--service-account-signing-key-file=" + access.keyPath("service-accounts"),
	}
	server := apiserver.NewServerRunOptions()
	return server, parse("kube-apiserver", server.Flags(), append(flags, opts.apiServerFlags...))
}

func parseControllerManager(access *access, extra []string) (*controllermanager.KubeControllerManagerOptions, error) {
	flags := []string{
		"--kubeconfig=" + access.kubeconfigPath("controller-manager"),
		"--leader-elect=false",
		"--secure-port=0",
		"--use-service-account-credentials=true",
		"--root-ca-file=" + access.certificatePath("authority"),
		"--service-account-private-key-file=" + access.keyPath("service-accounts"),
		"--cluster-signing-cert-file=" + access.certificatePath("authority"),
		"--cluster-signing-key-file=" + access.keyPath("authority"),
		fmt.Sprintf("--kube-api-qps=%d", requestsPerSecond),
		fmt.Sprintf("--kube-api-burst=%d", requestBurst),
		"--controllers=*,-" + podGCController,
	}
	manager, err := controllermanager.NewKubeControllerManagerOptions()
	if err != nil {
		return nil, err
	}
	named := manager.Flags(controllermanagerapp.KnownControllers(), controllermanagerapp.ControllersDisabledByDefault(),
		controllermanagerapp.ControllerAliases())
	manager.ParsedFlags = &named
	return manager, parse("kube-controller-manager", named, append(flags, extra...))
}

func parseScheduler(access *access, extra []string) (*scheduler.Options, error) {
	flags := []string{
		"--kubeconfig=" + access.kubeconfigPath("scheduler"),
		"--leader-elect=false",
		"--secure-port=0",
		fmt.Sprintf("--kube-api-qps=%d", requestsPerSecond),
		fmt.Sprintf("--kube-api-burst=%d", requestBurst),
	}
	options := scheduler.NewOptions()
	return options, parse("kube-scheduler", *options.Flags, append(flags, extra...))
}

func parse(component string, named cliflag.NamedFlagSets, arguments []string) error {
	flags := pflag.NewFlagSet(component, pflag.ContinueOnError)
	for _, set := range named.FlagSets {
		flags.AddFlagSet(set)
	}
	if err := flags.Parse(arguments); err != nil {
		return fmt.Errorf("%s: %w", component, err)
	}
	return nil
}
