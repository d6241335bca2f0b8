// SPDX-License-Identifier: MIT
//
// robots -- groups and rules of a robots.txt, read anew for each question: a question costs one pass over the file.

#include "fetch/robots.h"

static char low(char c) { return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c; }

// A line as "name: value"; 0 when it is none.
static int split(drg_str line, drg_str *name, drg_str *value)
{
    size_t hash = drg_str_find(line, DRG_STR("#"), 0);
    line = drg_str_sub(line, 0, hash);
    size_t colon = drg_str_find(line, DRG_STR(":"), 0);
    if (colon == SIZE_MAX) return 0;
    *name = drg_str_trim(drg_str_sub(line, 0, colon));
    *value = drg_str_trim(drg_str_sub(line, colon + 1, line.n));
    return 1;
}

// The agent's own name, as far as it has letters, "-" and "_".
static drg_str token(drg_str agent)
{
    size_t n = 0;
    while (n < agent.n && ((low(agent.p[n]) >= 'a' && low(agent.p[n]) <= 'z') || agent.p[n] == '-' || agent.p[n] == '_')) n++;
    return drg_str_sub(agent, 0, n);
}

static int is_for(drg_str value, drg_str agent)
{
    drg_str name = token(value);
    return name.n && drg_str_eq_ascii_case(name, agent);
}

static int hex(char c) { return c >= '0' && c <= '9' ? c - '0' : low(c) >= 'a' && low(c) <= 'f' ? low(c) - 'a' + 10 : -1; }

// The byte at *i, decoded where that changes no meaning; *i goes on.
static int byte_at(drg_str s, size_t *i)
{
    unsigned char c = (unsigned char)s.p[(*i)++];
    if (c != '%' || *i + 1 >= s.n || hex(s.p[*i]) < 0 || hex(s.p[*i + 1]) < 0) return c;
    int value = hex(s.p[*i]) * 16 + hex(s.p[*i + 1]);
    if (value == '/' || value == '%' || value == '*' || value == '$' || value == '?') return c; // "%2F" is no "/"
    *i += 2;
    return value;
}

// "*" any bytes, "$" at the end the end. Goes back to the last "*" only, so that the cost is rule times path.
static int matches(drg_str rule, drg_str path)
{
    size_t r = 0, p = 0, star = SIZE_MAX, star_p = 0;
    for (;;) {
        if (r == rule.n) return 1; // the rule is a beginning of the path
        if (rule.p[r] == '$' && r + 1 == rule.n && p == path.n) return 1;
        if (rule.p[r] == '*') {
            star = ++r;
            star_p = p;
            continue;
        }
        size_t r_next = r, p_next = p;
        if (p < path.n && byte_at(rule, &r_next) == byte_at(path, &p_next) && !(rule.p[r] == '$' && r + 1 == rule.n)) {
            r = r_next;
            p = p_next;
            continue;
        }
        if (star == SIZE_MAX || star_p >= path.n) return 0;
        r = star;
        p = ++star_p;
    }
}

typedef struct asking {
    drg_str agent, path;
    int named;       // a group names the agent: "*" does not count
    int allowed, length;
    int delay;
} asking;

// One pass. star: the rules of "*" count, else those of the agent.
static void pass(asking *a, drg_str robots, int star)
{
    drg_str line, name, value;
    int in_agents = 0, ours = 0;
    robots = drg_str_sub(robots, 0, DRG_ROBOTS_MOST);
    if (drg_str_starts(robots, "\xEF\xBB\xBF")) robots = drg_str_sub(robots, 3, robots.n);
    while (drg_str_next(&robots, '\n', &line)) {
        if (!split(line, &name, &value)) continue;
        if (drg_str_eq_ascii_case(name, DRG_STR("user-agent"))) {
            if (!in_agents) ours = 0;
            in_agents = 1;
            int mine = is_for(value, a->agent);
            a->named |= mine;
            ours |= star ? drg_str_is(value, "*") : mine;
            continue;
        }
        int allow = drg_str_eq_ascii_case(name, DRG_STR("allow")), disallow = drg_str_eq_ascii_case(name, DRG_STR("disallow"));
        int delay = drg_str_eq_ascii_case(name, DRG_STR("crawl-delay"));
        if (!allow && !disallow && !delay) continue; // "Sitemap" and the like end no list of agents
        in_agents = 0;
        if (!ours) continue;
        if (delay) {
            int seconds = 0;
            for (size_t i = 0; i < value.n && value.p[i] >= '0' && value.p[i] <= '9' && seconds < 100000; i++) seconds = seconds * 10 + (value.p[i] - '0');
            a->delay = seconds;
        } else if (value.n && matches(value, a->path)) {
            int length = (int)value.n;
            if (length > a->length || (length == a->length && allow)) a->length = length, a->allowed = allow;
        }
    }
}

static asking ask(drg_str robots, drg_str agent, drg_str path)
{
    asking a = {token(agent), path, 0, 1, -1, 0};
    pass(&a, robots, 0);
    if (!a.named) pass(&a, robots, 1);
    return a;
}

int drg_robots_allow(drg_str robots, drg_str agent, drg_str path)
{
    if (drg_str_is(path, "/robots.txt")) return 1;
    return ask(robots, agent, path.n ? path : DRG_STR("/")).allowed;
}

int drg_robots_delay(drg_str robots, drg_str agent) { return ask(robots, agent, DRG_STR("/")).delay; }
