// SPDX-License-Identifier: MIT
//
// view_network -- who has to do with whom: parties (or countries) as nodes, their contacts and events as edges, a period at a time.
//
// Source   GraphML (graphml.graphdrawing.org), GEXF 1.2 (gexf.net), the DOT language (graphviz.org)
// Method   an edge joins two parties that took part in a contact, or were on two sides of an event (or both acted in it), within
//          one period; parallel edges are the periods. What is only planned, denied or imagined does not count.
// Rule     undirected; a party is all rows with one Wikidata id, else one name and code

#include "exchange/exchange.h"
#include "views/view_inner.h"
#include "views/view_sql.h"

#include <stdio.h>

enum { E_PERIOD, E_FROM, E_TO, E_X, E_Y, E_NAME_X, E_NAME_Y, E_CONTACTS, E_EVENTS, E_SCORE, E_QUAD1, E_QUAD2, E_QUAD3, E_QUAD4, E_FIRST, E_LAST, N_E };
enum { N_NUMBER, N_NAME, N_COUNTRY, N_SECTOR, N_CODE, N_WIKIDATA, N_CONTACTS, N_EVENTS, N_N };

// view_country_name('FRA') is "France"; a code that is no country's is its own name.
static void country_name(sqlite3_context *context, int n, sqlite3_value **values)
{
    (void)n;
    const char *code = (const char *)sqlite3_value_text(values[0]);
    const char *name = code ? drg_exchange_country(drg_str_from(code)) : NULL;
    if (name) sqlite3_result_text(context, name, -1, SQLITE_STATIC);
    else sqlite3_result_value(context, values[0]);
}

static drg_err put_with(view_query *q)
{
    const drg_view_ask *ask = q->ask;
    int period = !ask->period || ask->period[0] == 'y' ? 4 : ask->period[0] == 'm' ? 7 : 0;
    view_add(q, "WITH kc AS MATERIALIZED (");
    DRG_TRY(view_pick_contacts(q, "'happened', 'ongoing'"));
    view_add(q, "), ke AS MATERIALIZED (");
    DRG_TRY(view_pick_events(q, "'happened', 'ongoing'"));
    view_add(q, ask->by_country ? "), parties AS MATERIALIZED (SELECT id, country AS party FROM actors WHERE country IS NOT NULL AND instr(country, '|') = 0"
                                : "), parties AS MATERIALIZED (SELECT a.id AS id, " VIEW_PARTY("a") " AS party FROM actors a");
    char cut[64] = "'all'";
    if (period) snprintf(cut, sizeof cut, "coalesce(substr(day, 1, %d), 'undated')", period);
    view_add(q, ")"); // the list of parties is closed
    drg_buf_printf(&q->sql,
        ", cm AS MATERIALIZED (SELECT DISTINCT kc.id AS id, c.start AS day, n.party AS party FROM kc JOIN contacts c ON c.id = kc.id JOIN participants p ON"
        " p.contact_id = kc.id JOIN parties n ON n.id = p.actor_id),"
        " em AS MATERIALIZED (SELECT DISTINCT ke.id AS id, e.day AS day, e.score AS score, e.quad AS quad, p.side AS side, n.party AS party FROM ke JOIN events e ON e.id = ke.id"
        " JOIN event_actors p ON p.event_id = ke.id JOIN parties n ON n.id = p.actor_id),"
        " met AS (SELECT x.party AS x, y.party AS y, x.day AS day, 1 AS contact, 0 AS event, NULL AS score, NULL AS quad FROM cm x JOIN cm y ON y.id = x.id AND x.party < y.party),"
        " dealt AS (SELECT DISTINCT x.id AS id, x.party AS x, y.party AS y, x.day AS day, x.score AS score, x.quad AS quad FROM em x JOIN em y ON y.id = x.id"
        " AND x.party < y.party AND (x.side <> y.side OR x.side = 'actor')),"
        " ties AS (SELECT * FROM met UNION ALL SELECT x, y, day, 0, 1, score, quad FROM dealt),"
        " edges AS MATERIALIZED (SELECT %s AS period, x, y, sum(contact) AS contacts, sum(event) AS events, avg(score) AS score, coalesce(sum(quad = 1), 0) AS quad1,"
        " coalesce(sum(quad = 2), 0) AS quad2, coalesce(sum(quad = 3), 0) AS quad3, coalesce(sum(quad = 4), 0) AS quad4, min(day) AS first, max(day) AS last FROM ties GROUP BY 1, 2, 3),"
        " ends AS MATERIALIZED (SELECT x AS party FROM edges UNION SELECT y FROM edges),"
        " cn AS MATERIALIZED (SELECT party, count(*) AS contacts FROM cm GROUP BY party),"
        " en AS MATERIALIZED (SELECT party, count(DISTINCT id) AS events FROM em GROUP BY party),"
        " pa AS MATERIALIZED (SELECT r.party AS party, min(a.country) AS country, min(a.sectors) AS sector, min(a.code) AS code, min(a.wikidata) AS wikidata"
        " FROM ends d JOIN parties r ON r.party = d.party JOIN actors a ON a.id = r.id GROUP BY 1),"
        " pn AS MATERIALIZED (SELECT party, name FROM (SELECT r.party AS party, a.name AS name, row_number() OVER (PARTITION BY r.party ORDER BY count(*) DESC, a.name) AS rank"
        " FROM ends d JOIN parties r ON r.party = d.party JOIN actors a ON a.id = r.id GROUP BY 1, 2) WHERE rank = 1),"
        " nodes AS MATERIALIZED (SELECT row_number() OVER (ORDER BY d.party) - 1 AS number, d.party AS party, ",
        cut);
    view_add(q, ask->by_country ? "view_country_name(d.party) AS name, d.party AS country, NULL AS sector, d.party AS code, NULL AS wikidata"
                                : "pn.name AS name, pa.country AS country, pa.sector AS sector, pa.code AS code, pa.wikidata AS wikidata");
    view_add(q, ", coalesce(cn.contacts, 0) AS contacts, coalesce(en.events, 0) AS events FROM ends d LEFT JOIN pa ON pa.party = d.party LEFT JOIN pn ON pn.party = d.party"
                " LEFT JOIN cn ON cn.party = d.party LEFT JOIN en ON en.party = d.party) ");
    return q->sql.failed ? DRG_E_NOMEM : DRG_OK;
}

// ---- XML -----------------------------------------------------------------------------------------------------------------------------

static void put_xml(drg_buf *out, drg_str text)
{
    for (size_t i = 0; i < text.n; i++) {
        unsigned char c = (unsigned char)text.p[i];
        if (c == '&') drg_buf_text(out, "&amp;");
        else if (c == '<') drg_buf_text(out, "&lt;");
        else if (c == '>') drg_buf_text(out, "&gt;");
        else if (c == '"') drg_buf_text(out, "&quot;");
        else drg_buf_char(out, c < 0x20 ? ' ' : (char)c); // XML 1.0 has no other control characters
    }
}

// One attribute of a node or edge: its name, its type in GraphML and GEXF, and the column it comes from.
typedef struct attribute {
    const char *name, *type;
    int column;
} attribute;
static const attribute node_attributes[] = {{"label", "string", N_NAME}, {"country", "string", N_COUNTRY}, {"sector", "string", N_SECTOR}, {"code", "string", N_CODE},
    {"wikidata", "string", N_WIKIDATA}, {"contacts", "int", N_CONTACTS}, {"events", "int", N_EVENTS}};
static const attribute edge_attributes[] = {{"period", "string", E_PERIOD}, {"contacts", "int", E_CONTACTS}, {"events", "int", E_EVENTS}, {"score", "double", E_SCORE},
    {"quad1", "int", E_QUAD1}, {"quad2", "int", E_QUAD2}, {"quad3", "int", E_QUAD3}, {"quad4", "int", E_QUAD4}, {"first", "string", E_FIRST}, {"last", "string", E_LAST}};
#define COUNT(a) (sizeof(a) / sizeof *(a))

static void put_number(drg_buf *out, sqlite3_stmt *stmt, const attribute *a)
{
    if (strcmp(a->type, "double") == 0) drg_buf_printf(out, "%.4f", sqlite3_column_double(stmt, a->column));
    else drg_buf_printf(out, "%lld", (long long)sqlite3_column_int64(stmt, a->column));
}

static void put_value(drg_buf *out, sqlite3_stmt *stmt, const attribute *a)
{
    if (a->type[0] == 's') put_xml(out, view_cell(stmt, a->column));
    else put_number(out, stmt, a);
}

static int is_known(sqlite3_stmt *stmt, const attribute *a) { return sqlite3_column_type(stmt, a->column) != SQLITE_NULL; }

static void graphml_head(drg_buf *out)
{
    drg_buf_text(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
    for (size_t i = 0; i < COUNT(node_attributes); i++)
        drg_buf_printf(out, "  <key id=\"n_%s\" for=\"node\" attr.name=\"%s\" attr.type=\"%s\"/>\n", node_attributes[i].name, node_attributes[i].name, node_attributes[i].type);
    for (size_t i = 0; i < COUNT(edge_attributes); i++)
        drg_buf_printf(out, "  <key id=\"e_%s\" for=\"edge\" attr.name=\"%s\" attr.type=\"%s\"/>\n", edge_attributes[i].name, edge_attributes[i].name, edge_attributes[i].type);
    drg_buf_text(out, "  <key id=\"e_weight\" for=\"edge\" attr.name=\"weight\" attr.type=\"int\"/>\n  <graph id=\"dragoman\" edgedefault=\"undirected\">\n");
}

static void graphml_data(drg_buf *out, sqlite3_stmt *stmt, char kind, const attribute *list, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (!is_known(stmt, &list[i])) continue;
        drg_buf_printf(out, "<data key=\"%c_%s\">", kind, list[i].name);
        put_value(out, stmt, &list[i]);
        drg_buf_text(out, "</data>");
    }
}

static void graphml_item(drg_buf *out, sqlite3_stmt *stmt, int is_edge, uint64_t number)
{
    if (is_edge) {
        drg_buf_printf(out, "    <edge id=\"e%llu\" source=\"n%d\" target=\"n%d\">", (unsigned long long)number, sqlite3_column_int(stmt, E_X), sqlite3_column_int(stmt, E_Y));
        graphml_data(out, stmt, 'e', edge_attributes, COUNT(edge_attributes));
        drg_buf_printf(out, "<data key=\"e_weight\">%d</data></edge>\n", sqlite3_column_int(stmt, E_CONTACTS) + sqlite3_column_int(stmt, E_EVENTS));
    } else {
        drg_buf_printf(out, "    <node id=\"n%d\">", sqlite3_column_int(stmt, N_NUMBER));
        graphml_data(out, stmt, 'n', node_attributes, COUNT(node_attributes));
        drg_buf_text(out, "</node>\n");
    }
}

static void gexf_list(drg_buf *out, const char *class_, const attribute *list, size_t n)
{
    drg_buf_printf(out, "    <attributes class=\"%s\">\n", class_);
    for (size_t i = 0; i < n; i++)
        drg_buf_printf(out, "      <attribute id=\"%s\" title=\"%s\" type=\"%s\"/>\n", list[i].name, list[i].name, strcmp(list[i].type, "int") == 0 ? "integer" : list[i].type);
    drg_buf_text(out, "    </attributes>\n");
}

static void gexf_head(drg_buf *out)
{
    drg_buf_text(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gexf xmlns=\"http://www.gexf.net/1.2draft\" version=\"1.2\">\n"
                      "  <graph defaultedgetype=\"undirected\" mode=\"dynamic\" timeformat=\"date\">\n");
    gexf_list(out, "node", node_attributes + 1, COUNT(node_attributes) - 1); // the label is GEXF's own
    gexf_list(out, "edge", edge_attributes, COUNT(edge_attributes));
    drg_buf_text(out, "    <nodes>\n");
}

static void gexf_values(drg_buf *out, sqlite3_stmt *stmt, const attribute *list, size_t n)
{
    drg_buf_text(out, "<attvalues>");
    for (size_t i = 0; i < n; i++) {
        if (!is_known(stmt, &list[i])) continue;
        drg_buf_printf(out, "<attvalue for=\"%s\" value=\"", list[i].name);
        put_value(out, stmt, &list[i]);
        drg_buf_text(out, "\"/>");
    }
    drg_buf_text(out, "</attvalues>");
}

static void gexf_item(drg_buf *out, sqlite3_stmt *stmt, int is_edge, uint64_t number)
{
    if (is_edge) {
        drg_buf_printf(out, "      <edge id=\"%llu\" source=\"n%d\" target=\"n%d\" weight=\"%d\"", (unsigned long long)number, sqlite3_column_int(stmt, E_X),
            sqlite3_column_int(stmt, E_Y), sqlite3_column_int(stmt, E_CONTACTS) + sqlite3_column_int(stmt, E_EVENTS));
        if (sqlite3_column_type(stmt, E_FROM) != SQLITE_NULL)
            drg_buf_printf(out, " start=\"%.*s\" end=\"%.*s\"", DRG_FMT(view_cell(stmt, E_FROM)), DRG_FMT(view_cell(stmt, E_TO)));
        drg_buf_char(out, '>');
        gexf_values(out, stmt, edge_attributes, COUNT(edge_attributes));
        drg_buf_text(out, "</edge>\n");
    } else {
        drg_buf_printf(out, "      <node id=\"n%d\" label=\"", sqlite3_column_int(stmt, N_NUMBER));
        put_xml(out, view_cell(stmt, N_NAME));
        drg_buf_text(out, "\">");
        gexf_values(out, stmt, node_attributes + 1, COUNT(node_attributes) - 1);
        drg_buf_text(out, "</node>\n");
    }
}

// A string in double quotes, as DOT takes it: a backslash or quote behind a backslash.
static void put_quoted(drg_buf *out, drg_str text)
{
    drg_buf_char(out, '"');
    for (size_t i = 0; i < text.n; i++) {
        if (text.p[i] == '"' || text.p[i] == '\\') drg_buf_char(out, '\\');
        drg_buf_char(out, (unsigned char)text.p[i] < 0x20 ? ' ' : text.p[i]);
    }
    drg_buf_char(out, '"');
}

static void dot_values(drg_buf *out, sqlite3_stmt *stmt, const attribute *list, size_t n)
{
    for (size_t i = 0, put = 0; i < n; i++) {
        if (!is_known(stmt, &list[i])) continue;
        drg_buf_printf(out, "%s%s=", put++ ? ", " : "", list[i].name);
        if (list[i].type[0] == 's') put_quoted(out, view_cell(stmt, list[i].column));
        else put_number(out, stmt, &list[i]);
    }
}

static void dot_item(drg_buf *out, sqlite3_stmt *stmt, int is_edge, uint64_t number)
{
    (void)number;
    if (is_edge) {
        int weight = sqlite3_column_int(stmt, E_CONTACTS) + sqlite3_column_int(stmt, E_EVENTS);
        drg_buf_printf(out, "  n%d -- n%d [", sqlite3_column_int(stmt, E_X), sqlite3_column_int(stmt, E_Y));
        dot_values(out, stmt, edge_attributes, COUNT(edge_attributes));
        drg_buf_printf(out, ", weight=%d, color=\"%s\"];\n", weight, sqlite3_column_type(stmt, E_SCORE) == SQLITE_NULL ? "gray50"
            : sqlite3_column_double(stmt, E_SCORE) < 0 ? "firebrick" : "steelblue");
    } else {
        drg_buf_printf(out, "  n%d [", sqlite3_column_int(stmt, N_NUMBER));
        dot_values(out, stmt, node_attributes, COUNT(node_attributes));
        drg_buf_text(out, "];\n");
    }
}

// ---- running -----------------------------------------------------------------------------------------------------------------------

typedef void put_item(drg_buf *out, sqlite3_stmt *stmt, int is_edge, uint64_t number);

static drg_err put_all(view_query *q, view_writer *w, size_t base, const char *select, int is_edge, put_item *put)
{
    sqlite3_stmt *stmt;
    q->sql.n = base;
    view_add(q, select);
    if (is_edge && q->ask->limit > 0) drg_buf_printf(&q->sql, " LIMIT %ld", q->ask->limit);
    DRG_TRY(view_prepare(q, &stmt));
    drg_err err = DRG_OK;
    int rc = SQLITE_DONE;
    for (uint64_t n = 0; !err && (rc = sqlite3_step(stmt)) == SQLITE_ROW; n++) {
        put(&w->out, stmt, is_edge, n);
        if (is_edge) w->n_rows++;
        err = view_flush(w);
    }
    if (!err && rc != SQLITE_DONE) err = view_fail(q->db, q->note);
    sqlite3_finalize(stmt);
    return err;
}

static const char *const nodes_sql = "SELECT number, name, country, sector, code, wikidata, contacts, events FROM nodes ORDER BY number";
static const char *const edges_sql =
    "SELECT e.period, CASE length(e.period) WHEN 4 THEN e.period || '-01-01' WHEN 7 THEN CASE e.period WHEN 'undated' THEN NULL ELSE e.period || '-01' END ELSE e.first END,"
    " CASE length(e.period) WHEN 4 THEN e.period || '-12-31' WHEN 7 THEN CASE e.period WHEN 'undated' THEN NULL ELSE date(e.period || '-01', '+1 month', '-1 day') END ELSE e.last END,"
    " x.number, y.number, x.name, y.name, e.contacts, e.events, e.score, e.quad1, e.quad2, e.quad3, e.quad4, e.first, e.last"
    " FROM edges e JOIN nodes x ON x.party = e.x JOIN nodes y ON y.party = e.y ORDER BY e.period, x.number, y.number";

// Edges as rows.
static const view_column edge_columns[] = {
    {"period", "", VIEW_TEXT, 8}, {"from", "", VIEW_TEXT, 0}, {"to", "", VIEW_TEXT, 0}, {"x", "", VIEW_INT, 0}, {"y", "", VIEW_INT, 0},
    {"name_x", "", VIEW_TEXT, -1}, {"name_y", "", VIEW_TEXT, -1}, {"contacts", "", VIEW_INT, 8}, {"events", "", VIEW_INT, 6}, {"score", "", VIEW_NUM, 6},
    {"quad1", "", VIEW_INT, 0}, {"quad2", "", VIEW_INT, 0}, {"quad3", "", VIEW_INT, 0}, {"quad4", "", VIEW_INT, 0}, {"first", "", VIEW_TEXT, 0}, {"last", "", VIEW_TEXT, 0}};

static drg_err edge_rows(view_query *q, view_writer *w)
{
    sqlite3_stmt *stmt;
    w->columns = edge_columns;
    w->n_columns = (int)COUNT(edge_columns);
    view_add(q, edges_sql);
    if (q->ask->limit > 0) drg_buf_printf(&q->sql, " LIMIT %ld", q->ask->limit);
    DRG_TRY(view_prepare(q, &stmt));
    drg_err err = w->begin(w);
    int rc = SQLITE_DONE;
    while (!err && (rc = sqlite3_step(stmt)) == SQLITE_ROW) {
        err = w->row(w, stmt);
        w->n_rows++;
    }
    if (!err && rc != SQLITE_DONE) err = view_fail(q->db, q->note);
    sqlite3_finalize(stmt);
    return err;
}

drg_err view_network(view_query *q, view_writer *w, drg_rows_form form)
{
    if (sqlite3_create_function(q->db, "view_country_name", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, NULL, country_name, NULL, NULL) != SQLITE_OK)
        return view_fail(q->db, q->note);
    DRG_TRY(put_with(q));
    size_t base = q->sql.n;
    if (form < DRG_ROWS_ICS) return edge_rows(q, w);
    put_item *put = form == DRG_ROWS_GRAPHML ? graphml_item : form == DRG_ROWS_GEXF ? gexf_item : dot_item;
    if (form == DRG_ROWS_GRAPHML) graphml_head(&w->out);
    else if (form == DRG_ROWS_GEXF) gexf_head(&w->out);
    else drg_buf_text(&w->out, "graph dragoman {\n  node [shape=box, style=rounded];\n  overlap=false;\n");
    DRG_TRY(put_all(q, w, base, nodes_sql, 0, put));
    if (form == DRG_ROWS_GEXF) drg_buf_text(&w->out, "    </nodes>\n    <edges>\n");
    DRG_TRY(put_all(q, w, base, edges_sql, 1, put));
    drg_buf_text(&w->out, form == DRG_ROWS_GRAPHML ? "  </graph>\n</graphml>\n" : form == DRG_ROWS_GEXF ? "    </edges>\n  </graph>\n</gexf>\n" : "}\n");
    return DRG_OK;
}
