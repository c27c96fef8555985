package main

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"time"
)

// options are what a caller chooses; everything else is as kubeadm would set it.
type options struct {
	folder            string
	port              int
	admission         string
	serviceRange      string
	controllerManager bool
	scheduler         bool
	podGCPeriod       time.Duration
	apiServerFlags    repeated
	controllerFlags   repeated
	schedulerFlags    repeated
}

func readOptions() options {
	var opts options
	flag.StringVar(&opts.folder, "folder", "", "new folder for data and certificates; it is removed at the end")
	flag.IntVar(&opts.port, "port", 0, "port of the API server on loopback; 0 takes a free one")
	flag.StringVar(&opts.admission, "enable-admission-plugins", "NodeRestriction,PodTolerationRestriction",
		"plugins beside those that Kubernetes enables by default")
	flag.StringVar(&opts.serviceRange, "service-cluster-ip-range", "10.96.0.0/16", "addresses of Services")
	flag.BoolVar(&opts.controllerManager, "controller-manager", false, "run kube-controller-manager too")
	flag.BoolVar(&opts.scheduler, "scheduler", false, "run kube-scheduler too")
	flag.DurationVar(&opts.podGCPeriod, "pod-gc-period", defaultPodGCPeriod,
		"how often pods that nobody ends any more are removed; kube-controller-manager has no flag for it")
	flag.Var(&opts.apiServerFlags, "apiserver-flag", "a flag for kube-apiserver; may stand more than once")
	flag.Var(&opts.controllerFlags, "controller-manager-flag", "a flag for kube-controller-manager; may stand more than once")
	flag.Var(&opts.schedulerFlags, "scheduler-flag", "a flag for kube-scheduler; may stand more than once")
	flag.Parse()

	if opts.folder == "" || flag.NArg() > 0 {
		fmt.Fprintln(os.Stderr, "control-plane: --folder is needed, and no other arguments than flags")
		os.Exit(2)
	}
	return opts
}

// repeated collects a flag that may stand more than once.
type repeated []string

func (values *repeated) String() string { return strings.Join(*values, " ") }

func (values *repeated) Set(value string) error {
	*values = append(*values, value)
	return nil
}
