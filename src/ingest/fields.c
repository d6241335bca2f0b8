// SPDX-License-Identifier: MIT
//
// fields -- names of the fields of an article; see fields.h.

#include "ingest/fields.h"

static const char *const keys[DRG_N_FIELDS] = {"text", "title", "date", "id", "url", "source", "language"};

// The first that is there counts.
static const char *const known[DRG_N_FIELDS][16] = {
    [DRG_FIELD_TEXT] = {"text", "content", "body", "article", "maintext", "main_text", "fulltext", "full_text", "event_text",
        "article_text", "story", "sentence"},
    [DRG_FIELD_TITLE] = {"title", "headline", "head"},
    [DRG_FIELD_DATE] = {"published", "date", "pub_date", "doc_date", "published_at", "publishedAt", "publication_date", "date_publish",
        "date_published", "datePublished", "publish_date", "pubDate", "timestamp", "story_date", "event_date"},
    [DRG_FIELD_ID] = {"id", "doc", "doc_id", "docid", "_id", "guid", "uuid", "article_id", "story_id", "sentence_id"},
    [DRG_FIELD_URL] = {"url", "link", "permalink", "uri"},
    [DRG_FIELD_SOURCE] = {"source", "publisher", "outlet", "source_name", "site", "domain", "publication"},
    [DRG_FIELD_LANGUAGE] = {"language", "lang"},
};

drg_err drg_fields_map(drg_fields *fields, const char *mapping, drg_note *note)
{
    drg_str name = drg_str_from(mapping), key;
    if (!drg_str_next(&name, '=', &key) || !name.n || name.n >= DRG_FIELD_NAME)
        return drg_fail(note, DRG_E_USAGE, "a field is mapped as in text=body, not '%.80s'", mapping);
    for (int f = 0; f < DRG_N_FIELDS; f++) {
        if (!drg_str_is(key, keys[f])) continue;
        if (fields->n_own[f] == DRG_FIELD_OWN) return drg_fail(note, DRG_E_USAGE, "more than %d names for %s", DRG_FIELD_OWN, keys[f]);
        memcpy(fields->own[f][fields->n_own[f]++], name.p, name.n + 1);
        return DRG_OK;
    }
    return drg_fail(note, DRG_E_USAGE, "no field is called '%.*s'; there are text, title, date, id, url, source, language", DRG_FMT(key));
}

const char *drg_fields_name(const drg_fields *fields, drg_field field, int rank)
{
    if (rank < fields->n_own[field]) return fields->own[field][rank];
    rank -= fields->n_own[field];
    return rank < 16 ? known[field][rank] : NULL;
}
