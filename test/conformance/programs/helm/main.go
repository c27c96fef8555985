// Asks Helm's own engine what charts make of values, the code of Pod Security which level admits their pods, and the
// definition of Istio's mesh whether it knows a configuration. Questions come as JSON on standard input, answers go as
// JSON to standard output, in the same order. Nothing is fetched.
package main

import (
	"encoding/json"
	"fmt"
	"os"
)

type questions struct {
	Releases    []release         `json:"releases"`
	MeshConfigs []json.RawMessage `json:"meshConfigs"`
}

type answers struct {
	Releases    []rendered `json:"releases"`
	MeshConfigs []string   `json:"meshConfigs"`
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run() error {
	var asked questions
	decoder := json.NewDecoder(os.Stdin)
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&asked); err != nil {
		return fmt.Errorf("questions: %w", err)
	}
	said := answers{Releases: []rendered{}, MeshConfigs: []string{}}
	for _, one := range asked.Releases {
		said.Releases = append(said.Releases, render(one))
	}
	for _, one := range asked.MeshConfigs {
		said.MeshConfigs = append(said.MeshConfigs, meshConfigProblem(one))
	}
	return json.NewEncoder(os.Stdout).Encode(said)
}
