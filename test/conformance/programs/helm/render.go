package main

import (
	"encoding/json"
	"fmt"
	"path"

	"helm.sh/helm/v3/pkg/chart"
	"helm.sh/helm/v3/pkg/chart/loader"
	"helm.sh/helm/v3/pkg/chartutil"
	"helm.sh/helm/v3/pkg/engine"
	"helm.sh/helm/v3/pkg/releaseutil"
	"k8s.io/pod-security-admission/api"
	"sigs.k8s.io/yaml"
)

// A release that is to be rendered.
type release struct {
	Name      string `json:"name"`
	Namespace string `json:"namespace"`
	// Folder of the chart.
	Folder string `json:"folder"`
	// Versions that packaging writes into the chart; empty keeps those of the folder.
	Version    string `json:"version"`
	AppVersion string `json:"appVersion"`
	// Version of Kubernetes, as `1.36.3`.
	Kubernetes string                 `json:"kubernetes"`
	Values     map[string]interface{} `json:"values"`
}

// What the chart makes.
type rendered struct {
	// Why Helm would refuse the release; empty when it would not.
	Problem string   `json:"problem"`
	Objects []object `json:"objects"`
}

type object struct {
	Object json.RawMessage `json:"object"`
	// Events of Helm at which it is made, as `post-install`; none for what belongs to the release.
	Hooks []string `json:"hooks"`
	// The lowest level of Pod Security that admits its pods, and why the one above does not.
	Level  string `json:"level"`
	Reason string `json:"reason"`
}

// Renders as `helm install` does, without a cluster: values are checked by the chart's schema, hooks are told apart.
func render(asked release) rendered {
	objects, err := renderChart(asked)
	if err != nil {
		return rendered{Problem: err.Error(), Objects: []object{}}
	}
	return rendered{Objects: objects}
}

func renderChart(asked release) ([]object, error) {
	loaded, err := loader.LoadDir(asked.Folder)
	if err != nil {
		return nil, err
	}
	stamp(loaded, asked)
	kubernetes, err := chartutil.ParseKubeVersion(asked.Kubernetes)
	if err != nil {
		return nil, err
	}
	if wanted := loaded.Metadata.KubeVersion; wanted != "" && !chartutil.IsCompatibleRange(wanted, kubernetes.Version) {
		return nil, fmt.Errorf("the chart wants Kubernetes %s, the clusters have %s", wanted, kubernetes.Version)
	}
	if err := chartutil.ProcessDependencies(loaded, asked.Values); err != nil {
		return nil, err
	}
	capabilities := chartutil.DefaultCapabilities.Copy()
	capabilities.KubeVersion = *kubernetes
	options := chartutil.ReleaseOptions{Name: asked.Name, Namespace: asked.Namespace, Revision: 1, IsInstall: true}
	top, err := chartutil.ToRenderValues(loaded, asked.Values, options, capabilities)
	if err != nil {
		return nil, err
	}
	files, err := engine.Render(loaded, top)
	if err != nil {
		return nil, err
	}
	return objectsOf(files, kubernetes)
}

func stamp(loaded *chart.Chart, asked release) {
	if asked.Version != "" {
		loaded.Metadata.Version = asked.Version
	}
	if asked.AppVersion != "" {
		loaded.Metadata.AppVersion = asked.AppVersion
	}
}

// The objects among rendered files, in the order in which Helm installs them.
func objectsOf(files map[string]string, kubernetes *chartutil.KubeVersion) ([]object, error) {
	for name := range files {
		if path.Base(name) == "NOTES.txt" {
			delete(files, name)
		}
	}
	hooks, manifests, err := releaseutil.SortManifests(files, nil, releaseutil.InstallOrder)
	if err != nil {
		return nil, err
	}
	version, err := api.ParseVersion(fmt.Sprintf("v%s.%s", kubernetes.Major, kubernetes.Minor))
	if err != nil {
		return nil, err
	}
	objects := []object{}
	add := func(file, kind, text string, events []string) error {
		// The API server's own way from YAML to JSON.
		content, err := yaml.YAMLToJSONStrict([]byte(text))
		if err != nil || string(content) == "null" {
			// A template whose conditions left nothing but comments.
			return err
		}
		level, reason, err := podSecurity(kind, content, version)
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		objects = append(objects, object{Object: content, Hooks: events, Level: level, Reason: reason})
		return nil
	}
	for _, one := range manifests {
		if err := add(one.Name, one.Head.Kind, one.Content, []string{}); err != nil {
			return nil, err
		}
	}
	for _, one := range hooks {
		events := []string{}
		for _, event := range one.Events {
			events = append(events, event.String())
		}
		if err := add(one.Path, one.Kind, one.Manifest, events); err != nil {
			return nil, err
		}
	}
	return objects, nil
}
