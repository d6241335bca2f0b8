# dragoman -- thin words over CMake. `make demo` and `make check` work on a bare Debian 12 with git and make.
.PHONY: all build setup setup-check demo check eval bench train install clean

BUILD := build

all: setup build

# Debian packages that are missing; see scripts/setup.sh for the list.
setup:
	@sh scripts/setup.sh build

setup-check:
	@sh scripts/setup.sh check

build:
	@mkdir -p $(BUILD)
	@cmake --preset release >$(BUILD)/configure.log 2>&1 || { cat $(BUILD)/configure.log; exit 1; }
	@cmake --build --preset release

# The sample article, coded and printed for a person.
demo: setup build
	@echo
	$(BUILD)/dragoman code --format report data/sample/*.txt

# All tests.
check: setup-check build
	@ctest --test-dir $(BUILD) --output-on-failure

# Every accuracy figure: the reader, dates, statements and chains on the shared data, and all records on the gold articles.
eval: setup build
	@sh tests/eval/reader.sh $(BUILD)/dragoman
	@sh tests/eval/layers.sh $(BUILD)/dragoman
	@sh tests/eval/records.sh $(BUILD)/dragoman
	@sh tests/eval/events.sh $(BUILD)/dragoman
	@sh tests/eval/petrarch.sh $(BUILD)/dragoman
	@echo "== articles taken out of web pages" && python3 tests/pages/measure.py $(BUILD)/tests/page_dump
	@python3 tests/pages/languages.py $(BUILD)/tests/page_dump
	@sh tests/eval/mentions.sh $(BUILD)/dragoman
	@echo "== contacts merged across documents" && python3 tests/eval/merge_eval.py $(BUILD)/dragoman tests/merge
	@echo "== persons under other spellings" && sh tests/eval/names.sh $(BUILD)/dragoman

# Speed by stage, on one thread and on all, start-up, memory.
bench: setup build
	@sh bench/run.sh $(BUILD)/dragoman

# The models anew from their recipes: the same bytes from the same data and seed.
train: setup build
	@sh train/recipe.sh $(BUILD)/dragoman
	@sh train/judge-recipe.sh $(BUILD)/dragoman

install: build
	@cmake --install $(BUILD)

clean:
	rm -rf $(BUILD) build-*
