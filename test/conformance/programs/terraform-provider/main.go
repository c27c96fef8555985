// Command terraform-provider stands in for a Terraform provider whose binary cannot be had: it serves the real schemas,
// as `terraform providers schema -json` printed them, and accepts every configuration that fits. So the real Terraform
// reads, types, validates and plans what it is given; the provider's own validations, as of conflicts, are not among it.
// What is applied it tells to whoever listens at TERRACE_PROVIDER_LISTENER, an address, who makes the object.
//
// It is called `terraform-provider-NAME`, and reads the file that TERRACE_PROVIDER_SCHEMAS names.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/hashicorp/terraform-plugin-go/tfprotov6"
	"github.com/hashicorp/terraform-plugin-go/tfprotov6/tf6server"
)

// registry is what a source leaves out when it names the public one.
const registry = "registry.terraform.io/"

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "terraform-provider:", err)
		os.Exit(1)
	}
}

func run() error {
	schemas, err := readSchemas(os.Getenv("TERRACE_PROVIDER_SCHEMAS"))
	if err != nil {
		return err
	}
	// Terraform gives the version a name of its own: terraform-provider-helm_v3.1.1
	name, _, _ := strings.Cut(filepath.Base(os.Args[0]), "_v")
	source := "hashicorp/" + strings.TrimPrefix(name, "terraform-provider-")
	schema, found := schemas[source]
	if !found {
		return fmt.Errorf("there is no schema of %s", source)
	}
	served, err := schema.toProtocol()
	if err != nil {
		return fmt.Errorf("schema of %s: %w", source, err)
	}
	return tf6server.Serve(registry+source, func() tfprotov6.ProviderServer {
		return &standIn{served: served, listener: os.Getenv("TERRACE_PROVIDER_LISTENER")}
	})
}

func readSchemas(path string) (map[string]providerSchema, error) {
	content, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var file struct {
		Schemas map[string]providerSchema `json:"provider_schemas"`
	}
	if err := json.Unmarshal(content, &file); err != nil {
		return nil, err
	}
	schemas := map[string]providerSchema{}
	for source, schema := range file.Schemas {
		schemas[strings.TrimPrefix(source, registry)] = schema
	}
	return schemas, nil
}
