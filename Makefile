# make report  builds and runs the main job on the example dossier
# make test    runs all tests
# The system packages that are missing are installed first.

PACKAGES = libicu-dev zlib1g-dev pkg-config poppler-utils
SWIFT_FLAGS = --explicit-target-dependency-import-check error
NAKOMEN = .build/release/nakomen

.PHONY: report test build packages format lint bench clean

report: build
	$(NAKOMEN) report Corpus/voorbeeld -o rapport.html
	@echo "rapport.html is klaar: open het in een browser"

build: packages
	swift build -c release $(SWIFT_FLAGS)

test: packages
	swift test $(SWIFT_FLAGS)

packages:
	@missing=""; for p in $(PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$p 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$p"; \
	done; \
	if [ -n "$$missing" ]; then \
	  sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	  $$sudo apt-get update -q && $$sudo apt-get install -q -y --no-install-recommends $$missing; \
	fi

format:
	swift format --in-place --recursive --parallel Package.swift Sources Tests

lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

bench: build
	Benchmarks/run.sh

clean:
	rm -rf .build rapport.html
