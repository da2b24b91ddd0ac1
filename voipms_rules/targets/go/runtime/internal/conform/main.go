// Command conform answers conformance cases: it reads one call per line and
// writes one verdict per line.  The protocol is that of
// voipms_rules/conformance/wire.py.
package main

import (
	"bufio"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"voipms.rules/voipmschecks"
)

func main() {
	if err := answer(os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "conform:", err)
		os.Exit(1)
	}
}

func answer(calls io.Reader, verdicts io.Writer) error {
	reader, writer := bufio.NewReader(calls), bufio.NewWriter(verdicts)
	for {
		line, err := reader.ReadString('\n')
		if errors.Is(err, io.EOF) {
			return writer.Flush()
		}
		if err != nil {
			return err
		}
		verdict, err := judge(strings.TrimSuffix(line, "\n"))
		if err != nil {
			return fmt.Errorf("%w in %q", err, line)
		}
		fmt.Fprintln(writer, verdict)
	}
}

func judge(line string) (string, error) {
	fields := strings.Split(line, "\t")
	if len(fields) != 6 {
		return "", errors.New("not six fields")
	}
	lookups, err := parseLookups(fields[3])
	if err != nil {
		return "", err
	}
	params, err := parseParams(fields[4])
	if err != nil {
		return "", err
	}
	options := voipmschecks.Options{Now: fields[2], Lookups: lookups}
	report := voipmschecks.Check(fields[1], params, options)
	return fields[0] + "\t" + verdictText(report), nil
}

func verdictText(report voipmschecks.Report) string {
	var items []string
	for _, v := range report.All {
		letter := strings.ToUpper(string(v.Severity[0]))
		items = append(items, strings.Join([]string{string(v.Code), v.Param, v.Rule, letter}, "|"))
	}
	return strings.Join(items, ";")
}

func parseLookups(field string) (map[string]voipmschecks.Lookup, error) {
	lookups := map[string]voipmschecks.Lookup{}
	for _, item := range strings.Fields(field) {
		key, texts, given := strings.Cut(item, "=")
		values, err := parseTexts(texts, given)
		if err != nil {
			return nil, err
		}
		lookups[key] = voipmschecks.NewLookup(values...)
	}
	return lookups, nil
}

func parseTexts(texts string, given bool) ([]string, error) {
	if !given {
		return nil, nil
	}
	values := strings.Split(texts, ",")
	for i, text := range values {
		value, err := hex.DecodeString(text)
		if err != nil {
			return nil, err
		}
		values[i] = string(value)
	}
	return values, nil
}

func parseParams(field string) (map[string]string, error) {
	params := map[string]string{}
	for _, item := range strings.Fields(field) {
		name, typed, _ := strings.Cut(item, "=")
		if !strings.HasPrefix(typed, "s:") {
			return nil, fmt.Errorf("not a text: %q", typed)
		}
		value, err := hex.DecodeString(typed[len("s:"):])
		if err != nil {
			return nil, err
		}
		params[name] = string(value)
	}
	return params, nil
}
