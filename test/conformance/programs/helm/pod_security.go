package main

import (
	"encoding/json"
	"fmt"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/pod-security-admission/api"
	"k8s.io/pod-security-admission/policy"
)

// The part of a workload that becomes pods.
type workload struct {
	Spec struct {
		Template    *corev1.PodTemplateSpec `json:"template"`
		JobTemplate *struct {
			Spec struct {
				Template *corev1.PodTemplateSpec `json:"template"`
			} `json:"spec"`
		} `json:"jobTemplate"`
	} `json:"spec"`
}

// Kinds that make pods of a template.
var workloads = map[string]bool{
	"CronJob": true, "DaemonSet": true, "Deployment": true, "Job": true, "ReplicaSet": true, "StatefulSet": true,
}

// The lowest level that admits the pods of an object, and why the next one does not; empty for what makes none.
func podSecurity(kind string, object []byte, version api.Version) (string, string, error) {
	if !workloads[kind] {
		return "", "", nil
	}
	template, err := templateOf(object)
	if err != nil {
		return "", "", err
	}
	if template == nil {
		return "", "", fmt.Errorf("%s has no template of pods", kind)
	}
	evaluator, err := policy.NewEvaluator(policy.DefaultChecks(), nil)
	if err != nil {
		return "", "", err
	}
	reason := ""
	for _, level := range []api.Level{api.LevelRestricted, api.LevelBaseline} {
		wanted := api.LevelVersion{Level: level, Version: version}
		result := policy.AggregateCheckResults(evaluator.EvaluatePod(wanted, &template.ObjectMeta, &template.Spec))
		if result.Allowed {
			return string(level), reason, nil
		}
		reason = result.ForbiddenDetail()
	}
	return string(api.LevelPrivileged), reason, nil
}

func templateOf(object []byte) (*corev1.PodTemplateSpec, error) {
	var read workload
	if err := json.Unmarshal(object, &read); err != nil {
		return nil, err
	}
	if read.Spec.JobTemplate != nil {
		return read.Spec.JobTemplate.Spec.Template, nil
	}
	return read.Spec.Template, nil
}
