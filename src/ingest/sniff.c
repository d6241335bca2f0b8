// SPDX-License-Identifier: MIT
//
// sniff -- which format bytes are in; see sniff.h.

#include "ingest/sniff.h"

#include "ingest/fields.h"
#include "ingest/html.h"

static int ends_any(drg_str name, const char *const *endings)
{
    for (; *endings; endings++) {
        size_t n = strlen(*endings);
        if (name.n >= n && drg_str_eq_ascii_case(drg_str_sub(name, name.n - n, name.n), drg_str_from(*endings))) return 1;
    }
    return 0;
}

drg_str drg_sniff_root(drg_str head)
{
    head = drg_str_trim(drg_str_starts(head, "\xEF\xBB\xBF") ? drg_str_sub(head, 3, head.n) : head);
    while (head.n > 1 && head.p[0] == '<') {
        if (head.p[1] != '?' && head.p[1] != '!') {
            size_t end = 1, from = 1;
            while (end < head.n && !strchr(" \t\r\n/>", head.p[end])) {
                if (head.p[end] == ':') from = end + 1;
                end++;
            }
            return end > from && end < head.n ? drg_str_sub(head, from, end) : (drg_str){NULL, 0};
        }
        const char *close = head.p[1] == '?' ? "?>" : drg_str_starts(head, "<!--") ? "-->" : ">";
        if (drg_str_starts(head, "<!DOCTYPE")) { // an internal subset has '>' of its own
            size_t open = drg_str_find(head, DRG_STR("["), 0), end = drg_str_find(head, DRG_STR(">"), 0);
            if (open < end) close = "]>";
        }
        size_t at = drg_str_find(head, drg_str_from(close), 2);
        if (at == SIZE_MAX) return (drg_str){NULL, 0};
        head = drg_str_trim(drg_str_sub(head, at + strlen(close), head.n));
    }
    return (drg_str){NULL, 0};
}

int drg_sniff_xml(drg_str head)
{
    static const char *const roots[] = {"rss", "RDF", "feed", "newsItem", "newsMessage", "NewsML", "nitf", "mediawiki", "Sentences", "Validation",
        "packageItem", "newsItemSet"};
    drg_str root = drg_sniff_root(head);
    for (size_t i = 0; i < sizeof roots / sizeof *roots; i++)
        if (drg_str_is(root, roots[i])) return 1;
    return 0;
}

// "Message-ID" of "Message-ID: <...>"; {NULL,0} for a line that is no header field.
static drg_str field_name(drg_str line)
{
    size_t n = 0;
    while (n < line.n && ((line.p[n] >= 'a' && line.p[n] <= 'z') || (line.p[n] >= 'A' && line.p[n] <= 'Z') || line.p[n] == '-')) n++;
    return n && n < line.n && line.p[n] == ':' ? drg_str_sub(line, 0, n) : (drg_str){NULL, 0};
}

int drg_sniff_mail(drg_str head)
{
    static const char *const sure[] = {"received", "return-path", "message-id", "mime-version", "delivered-to", "dkim-signature",
        "content-type", "from", "to", "subject", "date", "reply-to", "list-id", "x-mailer"};
    drg_str rest = drg_str_sub(head, 0, 8192), line;
    int hits = 0, n = 0;
    if (drg_str_starts(rest, "From ")) (void)drg_str_next(&rest, '\n', &line); // a mailbox
    while (drg_str_next(&rest, '\n', &line)) {
        if (line.n == 0 || line.p[0] == '\r') break;
        if (n && (line.p[0] == ' ' || line.p[0] == '\t')) continue;
        drg_str name = field_name(line);
        if (!name.n) return 0;
        n++;
        for (size_t i = 0; i < sizeof sure / sizeof *sure; i++) hits += drg_str_eq_ascii_case(name, drg_str_from(sure[i]));
    }
    return hits >= 3;
}

static int has(drg_str head, const char *words) { return drg_str_find(head, drg_str_from(words), 0) != SIZE_MAX; }

int drg_sniff_lexis(drg_str head)
{
    if (has(head, " DOCUMENTS") && has(head, "LENGTH:")) return 1;
    return (has(head, "\nLOAD-DATE:") || has(head, "\nLoad-Date:") || has(head, "\nEnd of Document")) && (has(head, "\nLENGTH:") || has(head, "\nLength:"));
}

drg_str drg_sniff_factiva_end(drg_str line)
{
    line = drg_str_trim(line);
    if (drg_str_starts(line, "AN ")) line = drg_str_trim(drg_str_sub(line, 3, line.n));
    if (!drg_str_starts(line, "Document ") || line.n < 9 + 20 || line.n > 9 + 40) return (drg_str){NULL, 0};
    int digits = 0;
    for (size_t i = 9; i < line.n; i++) {
        char c = line.p[i];
        int digit = c >= '0' && c <= '9';
        digits += digit;
        if (!digit && !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z')) return (drg_str){NULL, 0};
    }
    return digits >= 10 ? drg_str_sub(line, 9, line.n) : (drg_str){NULL, 0};
}

int drg_sniff_factiva(drg_str head)
{
    drg_str line;
    while (drg_str_next(&head, '\n', &line))
        if (drg_sniff_factiva_end(line).n) return 1;
    return 0;
}

// The first line names a column that holds texts, beside at least one other.
static int is_table(drg_str head)
{
    drg_str line, cell;
    drg_fields none = {0};
    int cells = 0, text = 0;
    if (!drg_str_next(&head, '\n', &line) || line.n > 4096) return 0;
    char sep = memchr(line.p, '\t', line.n) ? '\t' : memchr(line.p, ';', line.n) && !memchr(line.p, ',', line.n) ? ';' : ',';
    while (drg_str_next(&line, sep, &cell)) {
        const char *name;
        cell = drg_str_trim(cell);
        if (cell.n > 1 && cell.p[0] == '"' && cell.p[cell.n - 1] == '"') cell = drg_str_sub(cell, 1, cell.n - 1);
        if (cell.n > 40 || memchr(cell.n ? cell.p : "", ' ', cell.n)) return 0;
        for (int rank = 0; (name = drg_fields_name(&none, DRG_FIELD_TEXT, rank)) != NULL; rank++) text |= drg_str_eq_ascii_case(cell, drg_str_from(name));
        cells++;
    }
    return text && cells > 1;
}

// '{' or '[' begins JSON: lines of it when the first line is a whole object and another follows, or nothing does.
static drg_format json_kind(drg_str head)
{
    drg_str s = drg_str_trim(head);
    if (s.n < 2) return DRG_FORMAT_TEXT;
    size_t next = 1;
    while (next < s.n && strchr(" \t\r\n", s.p[next])) next++;
    char second = next < s.n ? s.p[next] : 0;
    if (s.p[0] == '[') return second == '{' || second == ']' ? DRG_FORMAT_JSON : DRG_FORMAT_TEXT;
    if (s.p[0] != '{' || (second != '"' && second != '}')) return DRG_FORMAT_TEXT;
    drg_str rest = s, line;
    (void)drg_str_next(&rest, '\n', &line);
    line = drg_str_trim(line);
    if (line.n < 3) return DRG_FORMAT_JSON; // "{" alone
    if (!rest.p || line.p[line.n - 1] == '}') { // one line: an object with a list of articles is a document
        int list = has(drg_str_sub(line, 0, 4096), "\"articles\": [{") || has(drg_str_sub(line, 0, 4096), "\"articles\":[{");
        return list ? DRG_FORMAT_JSON : DRG_FORMAT_JSONL;
    }
    return drg_str_trim(rest).n && drg_str_trim(rest).p[0] != '{' ? DRG_FORMAT_JSON : DRG_FORMAT_JSONL;
}

int drg_sniff_json_line(drg_str head)
{
    const char *end = head.n && head.p[0] == '{' ? memchr(head.p, '\n', head.n) : NULL;
    drg_str line = drg_str_trim(drg_str_sub(head, 0, end ? (size_t)(end - head.p) : 0));
    return line.n && line.p[line.n - 1] == '}' && json_kind(line) != DRG_FORMAT_TEXT;
}

drg_format drg_sniff(drg_str head, drg_str name)
{
    static const char *const jsonl[] = {".jsonl", ".ndjson", NULL}, *const text[] = {".txt", ".text", NULL}, *const tsv[] = {".tsv", ".tab", NULL},
                 *const html[] = {".html", ".htm", ".xhtml", NULL}, *const csv[] = {".csv", NULL}, *const mail[] = {".eml", ".mbox", NULL},
                 *const json[] = {".json", NULL}, *const xml[] = {".xml", ".rss", ".atom", NULL};
    head = drg_str_sub(head, drg_str_starts(head, "\xEF\xBB\xBF") ? 3 : 0, DRG_SNIFF_HEAD);
    if (drg_str_starts(head, "WARC/")) return DRG_FORMAT_WARC;
    if (drg_sniff_json_line(head)) return json_kind(head); // whatever it speaks of: "%PDF-", "End of Document"
    if (drg_str_find(drg_str_sub(head, 0, 1024), DRG_STR("%PDF-"), 0) != SIZE_MAX) return DRG_FORMAT_PDF;
    if (drg_str_starts(head, "{\\rtf")) return DRG_FORMAT_RTF;
    if (ends_any(name, jsonl)) return DRG_FORMAT_JSONL;
    if (drg_sniff_xml(head)) return DRG_FORMAT_XML;
    if (ends_any(name, html) || (!ends_any(name, text) && drg_html_looks(head))) return DRG_FORMAT_HTML;
    if (ends_any(name, mail) || drg_sniff_mail(head)) return DRG_FORMAT_MAIL;
    if (drg_sniff_lexis(head)) return DRG_FORMAT_LEXIS;
    if (drg_sniff_factiva(head)) return DRG_FORMAT_FACTIVA;
    if (ends_any(name, text)) return DRG_FORMAT_TEXT;
    if (ends_any(name, csv)) return DRG_FORMAT_CSV;
    if (ends_any(name, tsv)) return DRG_FORMAT_TSV;
    drg_format kind = json_kind(head);
    if (kind != DRG_FORMAT_TEXT) return kind;
    if (ends_any(name, json)) return DRG_FORMAT_JSONL;
    if (drg_sniff_root(head).n && (drg_str_starts(drg_str_trim(head), "<?xml") || ends_any(name, xml))) return DRG_FORMAT_XML;
    return is_table(head) ? DRG_FORMAT_CSV : DRG_FORMAT_TEXT;
}
