package main

import (
	"strings"

	"google.golang.org/protobuf/encoding/protojson"
	mesh "istio.io/api/mesh/v1alpha1"
)

// What the definition of the mesh does not know or take in a configuration; empty when it takes all.
func meshConfigProblem(configuration []byte) string {
	// Unknown fields are an error here; istiod drops them.
	if err := protojson.Unmarshal(configuration, &mesh.MeshConfig{}); err != nil {
		// The library spells its errors with one of two kinds of space, so that nobody compares them.
		return strings.ReplaceAll(err.Error(), "\u00a0", " ")
	}
	return ""
}
