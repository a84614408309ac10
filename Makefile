# NuDipole: `make run` computes the LEP limits, `make test` passes the tests, `make help` lists the rest.
#
# What needs a flag is passed here, in every build: instruction set, export map, SONAME. Targets install what is
# missing from Debian's packages (as root or with sudo; else they say which ones).

SHELL := /bin/bash
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

# x86-64-v4 (AVX-512), x86-64-v3 (AVX2, FMA) or baseline (SSE2, no FMA); by default the best this processor has.
FLAGS := $(shell grep -m1 -E '^flags' /proc/cpuinfo 2>/dev/null)
ifeq ($(shell uname -m),x86_64)
  ifneq ($(and $(filter avx512f,$(FLAGS)),$(filter avx512vl,$(FLAGS)),$(filter avx512dq,$(FLAGS)),$(filter avx512bw,$(FLAGS))),)
    ISA ?= x86-64-v4
  else ifneq ($(and $(filter avx2,$(FLAGS)),$(filter fma,$(FLAGS))),)
    ISA ?= x86-64-v3
  endif
endif
ISA ?= $(if $(filter x86_64,$(shell uname -m)),baseline,$(shell uname -m))
# The levels in the library: the one that was asked for, or all.
ALL_ISAS := $(if $(filter x86_64,$(shell uname -m)),baseline x86-64-v3 x86-64-v4,$(ISA))
override ISAS := $(patsubst native,$(ISA),$(or $(ISAS),$(if $(filter command,$(firstword $(origin ISA))),$(ISA),$(ALL_ISAS))))
# What the compiler is told of a level: its instructions, and lanes as wide as its registers.
architecture = $(if $(filter x86-64-%,$(1)),-Xcc -march=$(1)) \
  $(if $(filter baseline aarch64,$(1)),-Xswiftc -DLANES_2)$(if $(filter x86-64-v3,$(1)),-Xswiftc -DLANES_4)
ARCH := $(call architecture,$(ISA))

VERSION := $(shell sed -n 's/^public let version: StaticString = "\(.*\)"/\1/p' Sources/NuDipole/Version.swift)
SONAME := libnudipole.so.0
PREFIX ?= /usr/local
DESTDIR ?=

SWIFT ?= swift
# Everything is linked with the export map: only nd_* symbols leave a library.
EXPORTS := -Xlinker --version-script=CSupport/nudipole.map -Xlinker -soname=$(SONAME)
# Embedded Swift leaves no Swift run-time behind.
EMBEDDED := -Xswiftc -enable-experimental-feature -Xswiftc Embedded -Xswiftc -wmo \
  -Xswiftc -Xfrontend -Xswiftc -function-sections \
  -Xlinker --gc-sections -Xlinker --as-needed -Xlinker -s
LIBRARY_BUILD := .build-library
# One level: as SwiftPM links it. Several: CSupport/Dispatch chooses when the library is loaded.
LIBRARY := $(LIBRARY_BUILD)/$(if $(word 2,$(ISAS)),libnudipole.so,$(ISAS)/release/libnudipole_c.so)
TOOL_BUILD := .build-tool

INSTALL_PACKAGE = .venv/bin/pip install --quiet --no-build-isolation --config-settings=cmake.define.NUDIPOLE_ISAS="$(ISAS)"

PACKAGES := libopenblas0 gfortran gcc g++ binutils git libc6-dev pkg-config cmake python3

.PHONY: help
help: ## list the targets
	@echo "NuDipole $(VERSION), building for $(ISA) (ISA=baseline|x86-64-v3|x86-64-v4)"
	@sed -n 's/^\([a-z0-9-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 20

.PHONY: dependencies
dependencies: ## install the Debian packages that are missing
	@tools/install_dependencies.sh $(PACKAGES)

.PHONY: tool
tool: dependencies ## build the command line nudipole
	@echo "building the command line ($(ISA); the first time takes a few minutes)"
	@$(SWIFT) build -c release $(ARCH) --package-path Sources/nudipole --scratch-path $(TOOL_BUILD) --quiet

.PHONY: run
run: override ISAS = $(ISA)
run: ## Figs. 1-8 of arXiv:2301.06050 and limits from recoils as PNG, PDF and CSV in build/figures
	@tools/install_dependencies.sh $(PACKAGES) python3-venv python3-dev
	@[ -x .venv/bin/python ] || python3 -m venv .venv
	@echo "building the library and the Python package ($(ISA); the first time takes a few minutes)"
	@.venv/bin/pip install --quiet --requirement examples/requirements.txt
	@$(INSTALL_PACKAGE) .
	@.venv/bin/python examples/paper_figures.py build/figures

.PHONY: library
library: dependencies ## build the shared library libnudipole.so for all instruction sets (ISA=...: for one)
	@$(foreach isa,$(ISAS),echo "building libnudipole.so ($(isa))" && \
	  $(SWIFT) build -c release $(call architecture,$(isa)) $(EMBEDDED) $(EXPORTS) --product nudipole_c \
	  --scratch-path $(LIBRARY_BUILD)/$(isa) --quiet &&) true
	@$(if $(word 2,$(ISAS)),tools/link_library.sh $(LIBRARY) $(SONAME) CSupport/nudipole.map $(LIBRARY_BUILD))

.PHONY: bundle
bundle: library # copied to the directory BUNDLE, for the Python package
	@install -D -m 755 "$(LIBRARY)" "$(BUNDLE)/$(SONAME)"

.PHONY: python
python: override ISAS = $(ISA)
python: ## the Python package in .venv, for development: its Python files stay those of python/
	@tools/install_dependencies.sh $(PACKAGES) python3-venv python3-dev
	@[ -x .venv/bin/python ] || python3 -m venv .venv
	@.venv/bin/pip install --quiet --requirement Tests/requirements.txt
	@$(INSTALL_PACKAGE) --editable .

.PHONY: wheel
wheel: ## a manylinux wheel in build/wheels, proved in a fresh environment without Swift
	@tools/install_dependencies.sh $(PACKAGES) python3-venv python3-dev
	@tools/wheel.sh $(ISAS)

.PHONY: docs
docs: python site ## the documentation as one site in build/docs/html: pages, gallery, Python, C, C++, Fortran, command line

# With a package that is installed already. Nothing is fetched once the requirements are there.
.PHONY: site
DOCS_PYTHON ?= .venv/bin/python
site:
	@$(DOCS_PYTHON) -m pip install --quiet --requirement docs/requirements.txt
	@$(DOCS_PYTHON) -m sphinx -b html -W --keep-going -q -d build/docs/doctrees docs build/docs/html
	@echo "build/docs/html/index.html"

.PHONY: docs-swift
docs-swift: dependencies ## the DocC pages of the Swift package in build/docs/swift (half a minute, most of it a build for debugging)
	@tools/swift_documentation.sh build/docs/swift
	@echo "to read them: python3 -m http.server -d build/docs/swift, then http://localhost:8000/documentation/nudipole"

.PHONY: test
test: ## all tests: Swift, C, C++, Fortran, Python, shell, generated files, format, installed consumers
	@tools/install_dependencies.sh $(PACKAGES) python3-venv python3-dev
	@Tests/run.sh "$(ISA)"

.PHONY: generate
generate: ## write again what is generated from include/nudipole.h and data (needs NumPy and PyYAML)
	@python3 tools/generate_faces.py
	@python3 tools/flux_tables.py
	@python3 tools/recoil_analyses.py
	@python3 tools/generate_analyses.py

.PHONY: format
format: ## format the Swift sources
	@$(SWIFT) format -i -r --configuration .swift-format Package.swift Sources Tests Benchmarks

.PHONY: ulp
ulp: ## measure LaneMath against MPFR, 10^7 points a function (libmpfr-dev), and rewrite the bounds of the tests
	@tools/install_dependencies.sh $(PACKAGES) libmpfr-dev
	@mkdir -p .build-ulp
	@echo "measuring the elementary functions against MPFR ($(ISA); some minutes)"
	@$(SWIFT) run -c release $(ARCH) --package-path Tests/ULP --scratch-path .build-ulp/$(ISA) --quiet ulp \
	  > .build-ulp/bounds.csv
	@mv .build-ulp/bounds.csv Tests/ULP/bounds-$(if $(filter baseline,$(ISA)),no-fma,fma).csv

.PHONY: bench
bench: library ## NuDipole beside what one would use instead: C++, gfortran, SLEEF, NumPy, numba, JAX, numexpr, SciPy, contourpy
	@tools/install_dependencies.sh $(PACKAGES) libsleef-dev python3-numpy python3-venv
	@PYTHON=/usr/bin/python3 Benchmarks/LaneMath/run
	@[ -x .venv/bin/python ] || python3 -m venv .venv
	@.venv/bin/pip install --quiet --requirement Benchmarks/Limits/requirements.txt
	@PYTHON=$(abspath .venv/bin/python) Benchmarks/Limits/run
	@Benchmarks/Library/run $(LIBRARY)
	@Benchmarks/Events/run $(LIBRARY)
	@Benchmarks/Quantities/run $(LIBRARY)
	@$(MAKE) --no-print-directory python && .venv/bin/python Benchmarks/Python/run.py
	@.venv/bin/pip install --quiet --requirement Benchmarks/Scattering/requirements.txt
	@.venv/bin/python Benchmarks/Scattering/run.py
	@! grep -qw avx512f /proc/cpuinfo || Benchmarks/SideBySide/run $(LIBRARY_BUILD)/x86-64-v4/release/libnudipole_c.so

.PHONY: stress
stress: dependencies ## 10^5 random signals: all crossings against a dense scan, doubtful ones with 50 digits; 13 x 10^7 events (an hour)
	@tools/install_dependencies.sh $(PACKAGES) python3-venv
	@[ -x .venv/bin/python ] || python3 -m venv .venv
	@.venv/bin/pip install --quiet --requirement Benchmarks/Limits/requirements.txt
	@mkdir -p build
	@$(SWIFT) run -c release $(ARCH) --package-path Tests/Roots --scratch-path .build-roots --quiet roots 100000 build/roots.bin
	@.venv/bin/python Tests/Roots/judge.py build/roots.bin
	@$(MAKE) --no-print-directory library
	@.venv/bin/python Tests/Events/judge.py $(LIBRARY)

.PHONY: isa
isa: library ## all tests at every instruction set, the lower ones on emulated processors (qemu-user)
	@tools/install_dependencies.sh $(PACKAGES) python3-venv python3-dev qemu-user
	@[ -x .venv/bin/python ] || python3 -m venv .venv
	@.venv/bin/pip install --quiet --requirement Tests/requirements.txt
	@Tests/Library/emulated.sh $(LIBRARY)

.PHONY: arm64
arm64: library ## compile for arm64 and run the tests on an emulated processor (qemu-user)
	@tools/install_dependencies.sh $(PACKAGES) gcc-aarch64-linux-gnu g++-aarch64-linux-gnu gfortran-aarch64-linux-gnu \
	  libc6-dev-arm64-cross qemu-user
	@Tests/Library/arm64.sh $(LIBRARY)

.PHONY: install
install: library ## install library, header, Fortran module source, pkg-config and CMake files: PREFIX, DESTDIR
	@tools/install.sh "$(LIBRARY)" "$(VERSION)" "$(SONAME)" "$(abspath $(PREFIX))" "$(DESTDIR)"

.PHONY: clean
clean: ## remove everything that was built
	@rm -rf .build .build-* .venv build docs/gallery Tests/*/.build Benchmarks/*/.build Sources/nudipole/.build

# ---- Robustness (docs/robustness.md) ----------------------------------------------------------------------

.PHONY: abi
abi: ## write the description of the binary interface of this version, CSupport/abi, after a comparison with what is there
	@tools/install_dependencies.sh gcc abigail-tools python3
	@python3 tools/abi.py

.PHONY: sanitize
sanitize: python ## the tests under AddressSanitizer and ThreadSanitizer: SANITIZERS="address thread"
	@Tests/sanitize.sh "$(ISA)" $(SANITIZERS)

FUZZ_SECONDS ?= 600
.PHONY: fuzz
fuzz: python ## fuzz the C interface and the readers of files: FUZZ_SECONDS of each, FUZZ_TARGETS, MERGE=1 keeps what is new
	@.venv/bin/pip install --quiet --requirement Tests/Fuzz/requirements.txt
	@MERGE=$(MERGE) Tests/Fuzz/run.sh "$(ISA)" "$(FUZZ_SECONDS)" $(FUZZ_TARGETS)
