package main

import (
	"context"
	"time"

	"k8s.io/client-go/informers"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/tools/clientcmd"
	"k8s.io/kubernetes/cmd/kube-controller-manager/names"
	"k8s.io/kubernetes/pkg/controller/podgc"
)

const (
	// podGCController is the controller's name; kube-controller-manager leaves it out, for it knows one period only.
	podGCController = names.PodGarbageCollectorController

	// defaultPodGCPeriod is the period of kube-controller-manager.
	defaultPodGCPeriod = 20 * time.Second

	// podGCQuarantines is for how many periods the pods of a node that is gone are kept: 40 s of 20 s each.
	podGCQuarantines = 2

	// terminatedPods is how many ended pods are kept, as kube-controller-manager does by default.
	terminatedPods = 12500
)

// startPodGC runs the controller that removes pods of fenced nodes, with a period of the caller's.
func (plane *controlPlane) startPodGC(running context.Context, period time.Duration) error {
	config, err := clientcmd.BuildConfigFromFlags("", plane.access.kubeconfigPath("admin"))
	if err != nil {
		return err
	}
	config.QPS, config.Burst = requestsPerSecond, requestBurst
	client, err := kubernetes.NewForConfig(config)
	if err != nil {
		return err
	}
	factory := informers.NewSharedInformerFactory(client, 0)
	core := factory.Core().V1()
	controller := podgc.NewPodGCInternal(
		running, client, core.Pods(), core.Nodes(), terminatedPods, period, podGCQuarantines*period)
	factory.Start(running.Done())
	go controller.Run(running)
	return nil
}
