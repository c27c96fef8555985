{{- define "labels" -}}
app.kubernetes.io/name: {{ .name }}
app.kubernetes.io/part-of: {{ .namespace }}
app.kubernetes.io/version: {{ .version | quote }}
terrace.internal/owner: {{ .namespace }}
terrace.internal/tier: "1"
{{- end }}
{{- define "metadata" -}}
metadata:
  name: {{ .name }}
  namespace: {{ .namespace }}
  labels:
    {{- .labels | nindent 4 }}
{{- end }}
{{- define "securityContext" -}}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  runAsNonRoot: true
  runAsUser: 10001
  capabilities:
    drop: ["ALL"]
{{- end }}
