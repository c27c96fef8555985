// Command control-plane is one Kubernetes control plane in one process: etcd, kube-apiserver and, on request,
// kube-controller-manager and kube-scheduler, built from their own sources. It serves on loopback only.
//
// It prints one line of JSON on standard output when it is ready, and the components' logs on standard error. It ends,
// and removes its folder, at SIGINT, SIGTERM or the end of standard input: whoever started it may die without a word.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
	"time"
)

// stopLimit is how long components may take to end; their data is thrown away, so nothing is lost when they do not.
const stopLimit = 15 * time.Second

func main() {
	if err := run(readOptions()); err != nil {
		fmt.Fprintln(os.Stderr, "control-plane:", err)
		os.Exit(1)
	}
}

func run(opts options) (err error) {
	start := time.Now()
	asked, forget := untilAskedToStop()
	defer forget()

	if err := os.MkdirAll(opts.folder, 0o700); err != nil {
		return err
	}
	defer os.RemoveAll(opts.folder)

	plane, err := startControlPlane(asked, opts)
	if err != nil {
		return err
	}
	defer func() {
		if stopErr := plane.stop(stopLimit); err == nil {
			err = stopErr
		}
	}()

	if err := sayReady(plane, time.Since(start)); err != nil {
		return err
	}
	select {
	case <-asked.Done():
		return nil
	case err := <-plane.failed:
		return err
	}
}

// untilAskedToStop ends at a signal, or when standard input ends.
func untilAskedToStop() (context.Context, context.CancelFunc) {
	asked, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin)
		stop()
	}()
	return asked, stop
}

func sayReady(plane *controlPlane, took time.Duration) error {
	return json.NewEncoder(os.Stdout).Encode(map[string]any{
		"server":     plane.access.server,
		"kubeconfig": plane.access.kubeconfigPath("admin"),
		"seconds":    took.Seconds(),
	})
}
