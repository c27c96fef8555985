package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"

	"github.com/hashicorp/terraform-plugin-go/tfprotov6"
	"github.com/hashicorp/terraform-plugin-go/tftypes"
)

// applied is what the listener is told of a resource that was made or changed.
type applied struct {
	Context   string `json:"context"`
	Type      string `json:"type"`
	Namespace string `json:"namespace,omitempty"`
	Name      string `json:"name"`
}

func (s *standIn) ConfigureProvider(
	_ context.Context, request *tfprotov6.ConfigureProviderRequest,
) (*tfprotov6.ConfigureProviderResponse, error) {
	configuration, err := request.Config.Unmarshal(s.served.Provider.ValueType())
	if err != nil {
		return nil, err
	}
	// The helm provider has the same fields one level deeper.
	s.context = text(configuration, "config_context")
	if s.context == "" {
		s.context = text(configuration, "kubernetes", "config_context")
	}
	return &tfprotov6.ConfigureProviderResponse{}, nil
}

// UpgradeResourceState reads a state that the same schema has written.
func (s *standIn) UpgradeResourceState(
	_ context.Context, request *tfprotov6.UpgradeResourceStateRequest,
) (*tfprotov6.UpgradeResourceStateResponse, error) {
	valueType := s.served.ResourceSchemas[request.TypeName].ValueType()
	value, err := request.RawState.Unmarshal(valueType)
	if err != nil {
		return nil, err
	}
	upgraded, err := tfprotov6.NewDynamicValue(valueType, value)
	return &tfprotov6.UpgradeResourceStateResponse{UpgradedState: &upgraded}, err
}

func (s *standIn) ReadResource(
	_ context.Context, request *tfprotov6.ReadResourceRequest,
) (*tfprotov6.ReadResourceResponse, error) {
	return &tfprotov6.ReadResourceResponse{NewState: request.CurrentState}, nil
}

// PlanResourceChange leaves what only a real provider knows without a value.
func (s *standIn) PlanResourceChange(
	_ context.Context, request *tfprotov6.PlanResourceChangeRequest,
) (*tfprotov6.PlanResourceChangeResponse, error) {
	return &tfprotov6.PlanResourceChangeResponse{PlannedState: request.ProposedNewState}, nil
}

func (s *standIn) ApplyResourceChange(
	_ context.Context, request *tfprotov6.ApplyResourceChangeRequest,
) (*tfprotov6.ApplyResourceChangeResponse, error) {
	planned, err := request.PlannedState.Unmarshal(s.served.ResourceSchemas[request.TypeName].ValueType())
	if err != nil {
		return nil, err
	}
	if !planned.IsNull() {
		err = s.tell(applied{
			Context:   s.context,
			Type:      request.TypeName,
			Namespace: text(planned, "metadata", "namespace") + text(planned, "namespace"),
			Name:      text(planned, "metadata", "name") + text(planned, "name"),
		})
	}
	return &tfprotov6.ApplyResourceChangeResponse{NewState: request.PlannedState}, err
}

func (s *standIn) tell(told applied) error {
	body, err := json.Marshal(told)
	if err != nil {
		return err
	}
	answer, err := http.Post(s.listener, "application/json", bytes.NewReader(body))
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	said, err := io.ReadAll(answer.Body)
	if err == nil && answer.StatusCode != http.StatusOK {
		err = fmt.Errorf("%s %s: %s", told.Type, told.Name, said)
	}
	return err
}

// text finds a text below names; lists and sets of one block are looked through. It is empty where there is none.
func text(value tftypes.Value, names ...string) string {
	var many []tftypes.Value
	if value.IsNull() || !value.IsKnown() {
		return ""
	}
	if value.As(&many) == nil {
		if len(many) != 1 {
			return ""
		}
		return text(many[0], names...)
	}
	if len(names) == 0 {
		var found string
		_ = value.As(&found)
		return found
	}
	var fields map[string]tftypes.Value
	if value.As(&fields) != nil {
		return ""
	}
	inner, found := fields[names[0]]
	if !found {
		return ""
	}
	return text(inner, names[1:]...)
}
