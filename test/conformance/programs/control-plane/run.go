package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"

	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/clientcmd"
	apiserverapp "k8s.io/kubernetes/cmd/kube-apiserver/app"
	apiserver "k8s.io/kubernetes/cmd/kube-apiserver/app/options"
	controllermanagerapp "k8s.io/kubernetes/cmd/kube-controller-manager/app"
	controllermanager "k8s.io/kubernetes/cmd/kube-controller-manager/app/options"
	schedulerapp "k8s.io/kubernetes/cmd/kube-scheduler/app"
	scheduler "k8s.io/kubernetes/cmd/kube-scheduler/app/options"
)

const (
	readyInterval = 50 * time.Millisecond
	readyLimit    = 2 * time.Minute
)

// readyPaths answer 200 when the server serves and has made its own namespaces, into which manifests may go.
var readyPaths = []string{"/readyz", "/api/v1/namespaces/kube-system", "/api/v1/namespaces/default"}

func (plane *controlPlane) startAPIServer(running context.Context, options *apiserver.ServerRunOptions) error {
	completed, err := options.Complete(running)
	if err != nil {
		return err
	}
	if err := errors.Join(completed.Validate()...); err != nil {
		return err
	}
	go func() {
		defer close(plane.apiServerEnded)
		plane.ended(running, "kube-apiserver", apiserverapp.Run(running, completed))
	}()
	return nil
}

func (plane *controlPlane) startControllerManager(
	running context.Context, options *controllermanager.KubeControllerManagerOptions,
) error {
	config, err := options.Config(running, controllermanagerapp.KnownControllers(),
		controllermanagerapp.ControllersDisabledByDefault(), controllermanagerapp.ControllerAliases())
	if err != nil {
		return err
	}
	go func() {
		plane.ended(running, "kube-controller-manager", controllermanagerapp.Run(running, config.Complete()))
	}()
	return nil
}

func (plane *controlPlane) startScheduler(running context.Context, options *scheduler.Options) error {
	config, made, err := schedulerapp.Setup(running, options)
	if err != nil {
		return err
	}
	go func() { plane.ended(running, "kube-scheduler", schedulerapp.Run(running, config, made)) }()
	return nil
}

// waitUntilReady polls the server as its administrator.
func (plane *controlPlane) waitUntilReady(asked context.Context) error {
	config, err := clientcmd.BuildConfigFromFlags("", plane.access.kubeconfigPath("admin"))
	if err != nil {
		return err
	}
	client, err := rest.HTTPClientFor(config)
	if err != nil {
		return err
	}
	limit := time.After(readyLimit)
	for _, path := range readyPaths {
		for !answersOK(client, plane.access.server+path) {
			select {
			case <-time.After(readyInterval):
			case err := <-plane.failed:
				return err
			case <-asked.Done():
				return errors.New("asked to stop before the API server was ready")
			case <-limit:
				return fmt.Errorf("%s is not ready after %s", path, readyLimit)
			}
		}
	}
	return nil
}

func answersOK(client *http.Client, address string) bool {
	response, err := client.Get(address)
	if err != nil {
		return false
	}
	defer response.Body.Close()
	return response.StatusCode == http.StatusOK
}
