// Command yaml-reader reads files of manifests as kubectl does: it splits them into documents and makes JSON of each.
//
// Standard input is a JSON list of the texts of files; standard output is a list of as many answers.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/util/yaml"
)

// What kubectl's resource builder gives to its decoder.
const bufferSize = 4096

type answer struct {
	Documents []json.RawMessage `json:"documents"`
	Error     string            `json:"error,omitempty"`
}

func main() {
	if err := run(os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "yaml-reader:", err)
		os.Exit(1)
	}
}

func run(in io.Reader, out io.Writer) error {
	var texts []string
	if err := json.NewDecoder(in).Decode(&texts); err != nil {
		return err
	}
	answers := make([]answer, len(texts))
	for i, text := range texts {
		answers[i] = read(text)
	}
	return json.NewEncoder(out).Encode(answers)
}

// As StreamVisitor of k8s.io/cli-runtime reads a file.
func read(text string) answer {
	documents := []json.RawMessage{}
	decoder := yaml.NewYAMLOrJSONDecoder(strings.NewReader(text), bufferSize)
	for {
		var object runtime.RawExtension
		if err := decoder.Decode(&object); err != nil {
			if errors.Is(err, io.EOF) {
				return answer{Documents: documents}
			}
			return answer{Documents: documents, Error: err.Error()}
		}
		documents = append(documents, json.RawMessage(object.Raw))
	}
}
