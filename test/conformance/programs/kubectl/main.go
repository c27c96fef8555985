// Command kubectl is kubectl, built from its own sources: what the guide's commands run.
package main

import (
	"k8s.io/component-base/cli"
	"k8s.io/kubectl/pkg/cmd"
	"k8s.io/kubectl/pkg/cmd/util"

	// As kubectl's own main file: ways to log in to a cluster.
	_ "k8s.io/client-go/plugin/pkg/client/auth"
)

func main() {
	if err := cli.RunNoErrOutput(cmd.NewDefaultKubectlCommand()); err != nil {
		// Says the error and ends with its code.
		util.CheckErr(err)
	}
}
