// SPDX-License-Identifier: MIT
//
// fuzz_pattern -- any bytes as a pattern file: refused with its line, or read, and its index made.

#include "base/file.h"
#include "code/lexicon_read.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static drg_err read_all(drg_lexicon *lexicon, drg_str ontology, drg_str patterns, drg_note *note)
{
    char *types = drg_arena_copy(&lexicon->arena, ontology.p, ontology.n), *copy = drg_arena_copy(&lexicon->arena, patterns.n ? patterns.p : "", patterns.n);
    if (!types || !copy) return DRG_E_NOMEM;
    DRG_TRY(drg_lexicon_read_ontology(lexicon, "ontology.tsv", (drg_str){types, ontology.n}, note));
    DRG_TRY(drg_lexicon_read_patterns(lexicon, "fuzz.pat", (drg_str){copy, patterns.n}, note));
    DRG_TRY(drg_index_build(&lexicon->arena, &lexicon->class_index));
    return drg_index_build(&lexicon->arena, &lexicon->line_index);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static drg_file ontology;
    drg_lexicon *lexicon = calloc(1, sizeof *lexicon);
    drg_note note = {{0}};
    if (!lexicon) return 0;
    if (!ontology.bytes.p && drg_file_map(&ontology, DRG_SOURCE_DIR "/data/patterns/ontology.tsv", &note) != DRG_OK) abort();
    drg_arena_init(&lexicon->arena, (size_t)256 << 20);
    if (read_all(lexicon, ontology.bytes, (drg_str){(const char *)data, size}, &note) == DRG_E_FORMAT && !note.text[0]) abort();
    drg_arena_free(&lexicon->arena);
    free(lexicon);
    return 0;
}
