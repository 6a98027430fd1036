# Chancery: `make demo` shows what it does, `make test` proves it. The rest is said by `make help`.

SWIFT  ?= swift
PREFIX ?= /usr/local
DESTDIR ?=

# What Debian calls the libraries that the package links with.
PACKAGES := libxml2-dev libzip-dev libdeflate-dev libyaml-dev pkg-config
SUDO     := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
# The installed program carries Swift's own libraries in it: it starts in a few milliseconds and needs no toolchain. The functions
# that common commands run lie together in it (Benchmarks/order), on the 64 KB that Linux loads at a time, so that the rest is never
# loaded; where the C library can read them (2.36), relocations are packed. All this takes the toolchain's own linker. The names of
# functions are left out at installing.
ORDER    := -Xswiftc -Xfrontend -Xswiftc -function-sections -Xswiftc -use-ld=lld \
    -Xlinker '--symbol-ordering-file=$(CURDIR)/Benchmarks/function-order.txt' -Xlinker --no-warn-symbol-ordering \
    -Xlinker -z -Xlinker max-page-size=65536
LIBC     := $(shell ldconfig -p 2>/dev/null | sed -n 's/.*libc\.so\.6 .*=> //p' | head -n 1)
PACKED   := $(shell grep -qs GLIBC_ABI_DT_RELR '$(LIBC)' && echo -Xlinker -z -Xlinker pack-relative-relocs)
RELEASE  := -c release --static-swift-stdlib -Xlinker --strip-debug $(ORDER) $(PACKED)
DEMO     := .build/demo

.PHONY: help setup demo test sanitize build format lint bench install uninstall clean

help:
	@echo 'make demo      import a real roadmap into YAML, render it to DOCX'
	@echo 'make test      all tests'
	@echo 'make sanitize  the same under the address sanitizer: what C holds is freed once'
	@echo 'make build     the program, optimised'
	@echo 'make format    lay the source out by .swift-format'
	@echo 'make lint      tell what `make format` would change'
	@echo 'make bench     the figures of Benchmarks/'
	@echo 'make install   program and templates under PREFIX (now $(PREFIX))'

setup:
	@command -v $(SWIFT) >/dev/null || { echo 'Swift 6.2 or later is needed: https://www.swift.org/install/' >&2; exit 1; }
	@{ command -v pkg-config >/dev/null && pkg-config --exists libxml-2.0 libzip libdeflate yaml-0.1; } || { \
	    command -v apt-get >/dev/null || { echo 'Please install libxml2, libzip, libdeflate, libyaml (with headers) and pkg-config.' >&2; exit 1; }; \
	    echo 'Installing $(PACKAGES) …'; \
	    $(SUDO) apt-get update -q && \
	    $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $(PACKAGES); }

# The debug build: it takes half the time of the other, and the tests use it, too.
demo: setup
	$(SWIFT) build --product chancery
	@mkdir -p $(DEMO)
	$(CURDIR)/.build/debug/chancery import fixtures/khabarovsk-2026.docx -o $(DEMO)/khabarovsk-2026.yaml
	$(CURDIR)/.build/debug/chancery render $(DEMO)/khabarovsk-2026.yaml -o $(DEMO)/khabarovsk-2026.docx
	@echo
	@echo 'The roadmap as data:      $(DEMO)/khabarovsk-2026.yaml'
	@echo 'The same set afresh:      $(DEMO)/khabarovsk-2026.docx'

# Documents that the tests render are left in .build/rendered, to be looked at and validated.
test: setup
	@rm -rf .build/rendered && mkdir -p .build/rendered
	$(SWIFT) build --build-tests
	CHANCERY_RENDERED='$(CURDIR)/.build/rendered' $(SWIFT) test --skip-build --disable-xctest

# In a folder of its own: two kinds of build would take turns in rebuilding everything.
sanitize: setup
	$(SWIFT) test --sanitize=address --scratch-path .build/sanitized --disable-xctest

build: setup
	$(SWIFT) build $(RELEASE) --product chancery

format:
	$(SWIFT) format --in-place --parallel --recursive Sources Tests Package.swift

lint:
	$(SWIFT) format lint --strict --parallel --recursive Sources Tests Package.swift

bench: build
	Benchmarks/run

install: build
	install -d '$(DESTDIR)$(PREFIX)/bin' '$(DESTDIR)$(PREFIX)/share/chancery'
	install -s -m 755 .build/release/chancery '$(DESTDIR)$(PREFIX)/bin/chancery'
	rm -rf '$(DESTDIR)$(PREFIX)/share/chancery/templates'
	cp -R templates '$(DESTDIR)$(PREFIX)/share/chancery/templates'

uninstall:
	rm -rf '$(DESTDIR)$(PREFIX)/share/chancery' '$(DESTDIR)$(PREFIX)/bin/chancery'

clean:
	rm -rf .build
