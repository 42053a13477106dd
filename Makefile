# make run     build Crosscheck and verify the example that ships
# make test    run the tests
# make check   lint, and build everything with warnings and undeclared imports as errors
# make generate    write the pages and schemas that are made from the code
# make fuzz COUNT=…    hand so many hard inputs to the readers; see Documentation/Fuzzing.md
# make package    build and run the example of a package of one's own
# make schemas    bring the validator with which the tests try the JSON Schemas
# make yaml-suite SUITE=… LIBYAML=…    measure the YAML reader; see Documentation/YAML.md

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := run
.PHONY: run test check generate setup fuzz package schemas yaml-suite clean

# SwiftPM builds an undeclared import whenever that module happens to be built already; this refuses it.
STRICT := --explicit-target-dependency-import-check error

EXAMPLE := Workflows/Examples/state-cyber-theft
REPORTS := .build/reports

# The example holds mistakes on purpose, so crosscheck has to exit with 1: found something.
run: setup
	swift build --configuration release --product crosscheck $(STRICT)
	@rm -rf $(REPORTS) && mkdir -p $(REPORTS)
	@status=0; \
	.build/release/crosscheck run Workflows/news-article.yaml $(EXAMPLE)/article.md \
	    --backup $(EXAMPLE)/Backup --output $(REPORTS) || status=$$?; \
	if (( status != 1 )); then \
	    echo "make run: the example holds mistakes, so exit code 1 was due; it was $$status" >&2; \
	    exit 1; \
	fi
	@echo "The report is at:" && ls $(REPORTS)/*

# Leaves out what says only that a test began or passed; such a message may run over several lines.
test: setup
	@swift test --disable-xctest $(STRICT) 2>&1 | awk ' \
	    /Test run with/ { skips = 0; print; next } \
	    /^(◇|✔) / { skips = 1 } \
	    !skips && !/^↳ \/\/\// { print; fflush() } \
	    /(started|seconds)\.$$/ { skips = 0 }'

check: setup
	swift format lint --strict --parallel --recursive Sources Plugins Tests Package.swift \
	    Documentation/ExamplePackage
	swift build --build-tests $(STRICT)

# The tests that hold these files write them anew and fail once; the second run shows that they fit.
GENERATED := SchemaTests|CheckerPageTests

generate: setup
	@echo 'Building, and writing the schemas and the pages of the checkers anew'
	@UPDATE_SNAPSHOTS=1 swift test --disable-xctest --filter '$(GENERATED)' \
	    > .build/generate.log 2>&1 || true
	@swift test --skip-build --disable-xctest --filter '$(GENERATED)' > .build/generate.log 2>&1 \
	    || { cat .build/generate.log; exit 1; }
	@git status --short Documentation

setup:
	@.ci/setup

COUNT ?= 100000
FUZZ := --scratch-path .build-release --configuration release

fuzz: setup
	swift run $(FUZZ) fuzz --count $(COUNT) $(if $(SEED),--seed $(SEED))

package: setup
	@.ci/example-package

schemas:
	@.ci/setup-validator

# SUITE is a checkout of a release of the yaml-test-suite, LIBYAML one of libyaml.
EVENTS := .build/libyaml-events

yaml-suite: setup
	@mkdir -p .build
	cc -o $(EVENTS) $(LIBYAML)/tests/run-parser-test-suite.c $$(pkg-config --cflags --libs yaml-0.1)
	CROSSCHECK_YAML_SUITE=$(abspath $(SUITE)) CROSSCHECK_YAML_EVENTS=$(abspath $(EVENTS)) \
	    swift test --disable-xctest $(STRICT) --filter EventSuiteTests

clean:
	rm -rf .build .build-release
