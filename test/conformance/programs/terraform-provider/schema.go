package main

import (
	"encoding/json"
	"fmt"

	"github.com/hashicorp/terraform-plugin-go/tfprotov6"
	"github.com/hashicorp/terraform-plugin-go/tftypes"
)

// providerSchema is one provider in the output of `terraform providers schema -json`.
type providerSchema struct {
	Provider    schema            `json:"provider"`
	Resources   map[string]schema `json:"resource_schemas"`
	DataSources map[string]schema `json:"data_source_schemas"`
}

type schema struct {
	Version int64 `json:"version"`
	Block   block `json:"block"`
}

type block struct {
	Attributes map[string]attribute   `json:"attributes"`
	Blocks     map[string]nestedBlock `json:"block_types"`
	Deprecated bool                   `json:"deprecated"`
}

type attribute struct {
	Type       json.RawMessage   `json:"type"`
	Nested     *nestedAttributes `json:"nested_type"`
	Required   bool              `json:"required"`
	Optional   bool              `json:"optional"`
	Computed   bool              `json:"computed"`
	Sensitive  bool              `json:"sensitive"`
	WriteOnly  bool              `json:"write_only"`
	Deprecated bool              `json:"deprecated"`
}

type nestedAttributes struct {
	Attributes map[string]attribute `json:"attributes"`
	Mode       string               `json:"nesting_mode"`
}

type nestedBlock struct {
	Mode  string `json:"nesting_mode"`
	Block block  `json:"block"`
	Least int64  `json:"min_items"`
	Most  int64  `json:"max_items"`
}

var objectModes = map[string]tfprotov6.SchemaObjectNestingMode{
	"single": tfprotov6.SchemaObjectNestingModeSingle,
	"list":   tfprotov6.SchemaObjectNestingModeList,
	"set":    tfprotov6.SchemaObjectNestingModeSet,
	"map":    tfprotov6.SchemaObjectNestingModeMap,
}

var blockModes = map[string]tfprotov6.SchemaNestedBlockNestingMode{
	"single": tfprotov6.SchemaNestedBlockNestingModeSingle,
	"group":  tfprotov6.SchemaNestedBlockNestingModeGroup,
	"list":   tfprotov6.SchemaNestedBlockNestingModeList,
	"set":    tfprotov6.SchemaNestedBlockNestingModeSet,
	"map":    tfprotov6.SchemaNestedBlockNestingModeMap,
}

func (p providerSchema) toProtocol() (*tfprotov6.GetProviderSchemaResponse, error) {
	provider, err := p.Provider.toProtocol()
	if err != nil {
		return nil, err
	}
	resources, err := toProtocols(p.Resources)
	if err != nil {
		return nil, err
	}
	dataSources, err := toProtocols(p.DataSources)
	if err != nil {
		return nil, err
	}
	return &tfprotov6.GetProviderSchemaResponse{
		Provider: provider, ResourceSchemas: resources, DataSourceSchemas: dataSources,
	}, nil
}

func toProtocols(schemas map[string]schema) (map[string]*tfprotov6.Schema, error) {
	served := map[string]*tfprotov6.Schema{}
	for name, one := range schemas {
		converted, err := one.toProtocol()
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		served[name] = converted
	}
	return served, nil
}

func (s schema) toProtocol() (*tfprotov6.Schema, error) {
	converted, err := s.Block.toProtocol()
	return &tfprotov6.Schema{Version: s.Version, Block: converted}, err
}

func (b block) toProtocol() (*tfprotov6.SchemaBlock, error) {
	attributes, err := attributesToProtocol(b.Attributes)
	if err != nil {
		return nil, err
	}
	served := &tfprotov6.SchemaBlock{Attributes: attributes, Deprecated: b.Deprecated}
	for name, nested := range b.Blocks {
		inner, err := nested.Block.toProtocol()
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		served.BlockTypes = append(served.BlockTypes, &tfprotov6.SchemaNestedBlock{
			TypeName: name, Block: inner, Nesting: blockModes[nested.Mode], MinItems: nested.Least, MaxItems: nested.Most,
		})
	}
	return served, nil
}

func attributesToProtocol(attributes map[string]attribute) ([]*tfprotov6.SchemaAttribute, error) {
	var served []*tfprotov6.SchemaAttribute
	for name, one := range attributes {
		converted, err := one.toProtocol(name)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		served = append(served, converted)
	}
	return served, nil
}

func (a attribute) toProtocol(name string) (*tfprotov6.SchemaAttribute, error) {
	served := &tfprotov6.SchemaAttribute{
		Name: name, Required: a.Required, Optional: a.Optional, Computed: a.Computed,
		Sensitive: a.Sensitive, WriteOnly: a.WriteOnly, Deprecated: a.Deprecated,
	}
	var err error
	if a.Nested == nil {
		// Deprecated for providers, which should not parse types; a stand-in has nothing else.
		served.Type, err = tftypes.ParseJSONType(a.Type) //nolint:staticcheck
		return served, err
	}
	served.NestedType = &tfprotov6.SchemaObject{Nesting: objectModes[a.Nested.Mode]}
	served.NestedType.Attributes, err = attributesToProtocol(a.Nested.Attributes)
	return served, err
}
