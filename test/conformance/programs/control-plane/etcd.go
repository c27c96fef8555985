package main

import (
	"fmt"
	"net/url"
	"path/filepath"
	"time"

	"go.etcd.io/etcd/server/v3/embed"
)

const (
	etcdStartLimit = time.Minute
	etcdQuotaBytes = 4 << 30
)

// startEtcd runs a store of one member that listens on a socket in the folder, so that clusters need no ports for it.
func startEtcd(folder string) (*embed.Etcd, string, error) {
	socket := url.URL{Scheme: "unix", Path: filepath.Join(folder, "etcd.sock")}

	config := embed.NewConfig()
	config.Dir = filepath.Join(folder, "etcd")
	// What goes wrong at the start is returned; at the end it calls every closed connection an error.
	config.LogLevel = "fatal"
	config.QuotaBackendBytes = etcdQuotaBytes
	config.ListenClientUrls = []url.URL{socket}
	// A single member has no peers, so nobody reads the addresses that it advertises by default.
	config.ListenPeerUrls = nil
	// The data does not outlive the process.
	config.UnsafeNoFsync = true

	etcd, err := embed.StartEtcd(config)
	if err != nil {
		return nil, "", fmt.Errorf("etcd: %w", err)
	}
	select {
	case <-etcd.Server.ReadyNotify():
		return etcd, socket.String(), nil
	case err := <-etcd.Err():
		etcd.Close()
		return nil, "", fmt.Errorf("etcd: %w", err)
	case <-time.After(etcdStartLimit):
		etcd.Close()
		return nil, "", fmt.Errorf("etcd is not ready after %s", etcdStartLimit)
	}
}
