package main

import (
	"context"
	"fmt"
	"net"
	"time"

	"go.etcd.io/etcd/server/v3/embed"
	"k8s.io/client-go/rest"
)

// controlPlane is what runs, and how to end it.
type controlPlane struct {
	access *access
	// failed tells of a component that ended by itself.
	failed chan error

	etcd            *embed.Etcd
	stopAPIServer   context.CancelFunc
	apiServerEnded  chan struct{}
	stopControllers context.CancelFunc
}

// startControlPlane returns when every component that was asked for serves.
func startControlPlane(asked context.Context, opts options) (*controlPlane, error) {
	listener, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", opts.port))
	if err != nil {
		return nil, err
	}
	access, err := newAccess(opts.folder, "https://"+listener.Addr().String())
	if err != nil {
		return nil, err
	}
	etcd, etcdEndpoint, err := startEtcd(opts.folder)
	if err != nil {
		return nil, err
	}

	// What components say about deprecated fields of their own requests is no concern of ours.
	rest.SetDefaultWarningHandler(rest.NoWarnings{})
	parsed, err := parseComponents(opts, access, etcdEndpoint)
	if err != nil {
		etcd.Close()
		return nil, err
	}

	plane := &controlPlane{access: access, failed: make(chan error, 3), etcd: etcd, apiServerEnded: make(chan struct{})}
	if err := plane.start(asked, parsed, listener, opts.podGCPeriod); err != nil {
		_ = plane.stop(stopLimit)
		return nil, err
	}
	return plane, nil
}

func (plane *controlPlane) start(
	asked context.Context, parsed *components, listener net.Listener, podGCPeriod time.Duration,
) error {
	serverContext, stopServer := context.WithCancel(context.Background())
	controllerContext, stopControllers := context.WithCancel(context.Background())
	plane.stopAPIServer, plane.stopControllers = stopServer, stopControllers

	parsed.apiServer.SecureServing.Listener = listener
	if err := plane.startAPIServer(serverContext, parsed.apiServer); err != nil {
		close(plane.apiServerEnded)
		return err
	}
	if err := plane.waitUntilReady(asked); err != nil {
		return err
	}
	if parsed.controllerManager != nil {
		if err := plane.startControllerManager(controllerContext, parsed.controllerManager); err != nil {
			return err
		}
		if err := plane.startPodGC(controllerContext, podGCPeriod); err != nil {
			return err
		}
	}
	if parsed.scheduler != nil {
		return plane.startScheduler(controllerContext, parsed.scheduler)
	}
	return nil
}

// stop ends what uses something before it ends what is used.
func (plane *controlPlane) stop(limit time.Duration) error {
	deadline := time.After(limit)
	plane.stopControllers()
	plane.stopAPIServer()
	select {
	case <-plane.apiServerEnded:
	case <-deadline:
		return fmt.Errorf("kube-apiserver did not end within %s", limit)
	}
	plane.etcd.Close()
	return nil
}

// ended reports a component that stopped while it was wanted.
func (plane *controlPlane) ended(wanted context.Context, component string, err error) {
	if wanted.Err() == nil {
		plane.failed <- fmt.Errorf("%s ended: %v", component, err)
	}
}
